const table = (rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(([value, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, value] as const),
    ),
  );

/** Whose the counted may be: demonyms, nouns and countries of one word, to ISO 3166 codes. */
export const sides = table([
  ["RU", "russian russians russia kremlin moscow"],
  ["UA", "ukrainian ukrainians ukraine"],
  ["BY", "belarusian belarusians belarus"],
  ["US", "american americans us u.s. usa"],
  ["GB", "british briton britons uk u.k. britain"],
  ["FR", "french frenchman frenchmen france"],
  ["DE", "german germans germany"],
  ["PL", "polish pole poles poland"],
  ["IL", "israeli israelis israel"],
  ["PS", "palestinian palestinians gazan gazans"],
  ["LB", "lebanese lebanon"],
  ["SY", "syrian syrians syria"],
  ["IR", "iranian iranians iran"],
  ["IQ", "iraqi iraqis iraq"],
  ["AF", "afghan afghans afghanistan"],
  ["PK", "pakistani pakistanis pakistan"],
  ["IN", "indian indians india"],
  ["CN", "chinese china"],
  ["JP", "japanese japan"],
  ["KP", "north-korean north-koreans"],
  ["KR", "south-korean south-koreans"],
  ["TR", "turkish turk turks turkey"],
  ["SA", "saudi saudis"],
  ["YE", "yemeni yemenis yemen"],
  ["EG", "egyptian egyptians egypt"],
  ["LY", "libyan libyans libya"],
  ["SD", "sudanese sudan"],
  ["ET", "ethiopian ethiopians ethiopia"],
  ["ER", "eritrean eritreans eritrea"],
  ["SO", "somali somalis somalia"],
  ["NG", "nigerian nigerians nigeria"],
  ["ML", "malian malians mali"],
  ["GE", "georgian georgians georgia"],
  ["AM", "armenian armenians armenia"],
  ["AZ", "azerbaijani azerbaijanis azerbaijan"],
  ["MM", "burmese myanmar"],
  ["MX", "mexican mexicans mexico"],
  ["CO", "colombian colombians colombia"],
  ["VE", "venezuelan venezuelans venezuela"],
  ["CA", "canadian canadians canada"],
  ["AU", "australian australians australia"],
  ["NL", "dutch"],
  ["IT", "italian italians italy"],
  ["ES", "spanish spaniard spaniards spain"],
  ["GR", "greek greeks greece"],
  ["RO", "romanian romanians romania"],
  ["MD", "moldovan moldovans moldova"],
]);

/** Nouns of people to the role they play, and of things to their kind. */
export const roles = table([
  [
    "military",
    "soldier soldiers troop troops serviceman servicemen servicewomen fighter fighters militant militants insurgent insurgents rebel rebels marine marines paratrooper paratroopers conscript conscripts officer officers personnel mercenary mercenaries combatant combatants commander commanders reservists occupiers invaders",
  ],
  ["civilian", "civilian civilians resident residents villager villagers bystander bystanders passer-by passers-by"],
  [
    "child",
    "child children baby babies toddler toddlers infant infants schoolchildren teenager teenagers boy boys girl girls juvenile juveniles minor minors teen teens",
  ],
  ["medic", "doctor doctors nurse nurses medic medics paramedic paramedics"],
  ["journalist", "journalist journalists reporter reporters cameraman photographer"],
  ["police", "police policeman policemen policewoman cop cops"],
  ["rescuer", "firefighter firefighters fireman firemen rescuer rescuers"],
  ["attacker", "attacker attackers gunman gunmen assailant assailants bomber bombers terrorist terrorists shooter shooters hijackers"],
  ["tank", "tank tanks"],
  ["missile", "missile missiles rocket rockets"],
  ["drone", "drone drones uav uavs"],
  ["aircraft", "aircraft plane planes jet jets"],
  ["helicopter", "helicopter helicopters"],
  ["building", "building buildings house houses home homes"],
]);
