import { NounKind } from "../../figure/measure-table.ts";

const words = (list: string) => list.trim().split(/\s+/);

/** Singulars of nouns that can be counted, by kind; plurals are formed, irregular ones are written "person/people". */
const singulars: readonly (readonly [number, string])[] = [
  [
    NounKind.person,
    `person/people man/men woman/women child/children kid teen teenager juvenile minor toddler infant baby/babies boy girl youth adult elder pensioner senior adolescent newborn
     human individual citizen national resident inhabitant local villager civilian non-combatant bystander passer-by/passers-by passerby/passersby pedestrian motorist cyclist driver passenger
     commuter traveller traveler tourist visitor holidaymaker vacationer guest customer shopper diner reveller reveler concertgoer spectator fan worshipper worshiper pilgrim mourner
     protester protestor demonstrator activist rioter striker voter student pupil schoolchild/schoolchildren schoolgirl schoolboy teacher professor lecturer schoolteacher teenager
     worker employee labourer laborer staffer miner farmer fisherman/fishermen sailor seaman/seamen crewman/crewmen crewmember rower swimmer diver climber hiker skier mountaineer
     soldier troop trooper serviceman/servicemen servicewoman/servicewomen serviceperson marine airman/airmen paratrooper conscript recruit reservist cadet veteran commander officer lieutenant general colonel sergeant captain
     fighter militant insurgent rebel guerrilla gunman/gunmen terrorist jihadi jihadist extremist separatist mercenary bomber attacker assailant hijacker kidnapper shooter sniper combatant militiaman/militiamen volunteer defender invader occupier
     policeman/policemen policewoman/policewomen cop deputy trooper guard bodyguard firefighter fireman/firemen paramedic medic doctor nurse surgeon patient rescuer responder
     journalist reporter cameraman/cameramen photographer correspondent producer editor blogger broadcaster presenter writer
     politician lawmaker minister mayor governor councillor councilor senator official diplomat ambassador judge prosecutor lawyer attorney candidate president leader
     mother father parent mom mum dad wife/wives husband spouse widow fiancee fiance son daughter brother sister sibling twin triplet cousin uncle aunt nephew niece grandmother grandfather grandparent grandma grandpa grandson
     granddaughter grandchild/grandchildren stepson stepdaughter relative friend neighbour neighbor colleague classmate schoolmate comrade teammate boyfriend girlfriend lover couple pair family/families household kin
     member victim survivor casualty/casualties hostage captive prisoner detainee inmate convict suspect accomplice defendant arrestee offender criminal robber thief/thieves burglar smuggler trafficker dealer
     refugee migrant asylum-seeker evacuee newcomer immigrant expatriate expat foreigner native settler returnee nomad
     owner shopkeeper vendor manager boss executive businessman/businessmen businesswoman/businesswomen entrepreneur millionaire billionaire trader banker engineer technician mechanic contractor builder operator pilot co-pilot stewardess steward attendant
     priest monk nun pastor imam rabbi bishop cleric preacher singer musician dancer actor actress artist athlete player footballer coach referee scientist researcher academic analyst expert scholar
     guide observer monitor inspector envoy peacekeeper aide adviser advisor spokesman/spokesmen interpreter translator martyr soul tot granny gran
     american briton australian canadian german italian belgian austrian hungarian romanian bulgarian ukrainian russian belarusian estonian latvian lithuanian georgian armenian syrian iranian iraqi israeli palestinian
     jordanian egyptian libyan tunisian algerian moroccan nigerian ghanaian kenyan ethiopian eritrean somali south-african indian pakistani bangladeshi afghan nepali burmese thai indonesian malaysian korean mongolian brazilian
     argentinian chilean colombian venezuelan peruvian bolivian ecuadorian mexican cuban haitian jamaican norwegian dane swede finn dutchman/dutchmen frenchman/frenchmen englishman/englishmen irishman/irishmen scot spaniard greek turk
     kurd saudi yemeni lebanese qatari kuwaiti emirati yazidi uighur rohingya houthi muslim christian jew hindu sikh buddhist catholic european african asian arab chechen tatar crimean serb croat bosnian kosovan albanian cypriot maltese filipino californian texan londoner
     male female sympathizer sympathiser supporter follower neo-nazi partisan saboteur spy/spies agent gangster mobster vigilante poacher hunter ranger crew trainee apprentice intern assistant clerk cashier waiter waitress bartender chef cook cleaner janitor porter
     carpenter plumber electrician taxi-driver trucker biker rider jockey racer runner jogger walker bather surfer sunbather camper backpacker caver kayaker boater paraglider skydiver
     homeowner tenant landlord renter evictee adoptee orphan carer caregiver nanny babysitter midwife/midwives veterinarian dentist pharmacist therapist counsellor psychologist
     guerilla islamist talib mujahid loyalist nationalist legionnaire artilleryman/artillerymen infantryman/infantrymen tanker gunner helicopter-pilot navigator officer-cadet policeofficer`,
  ],
  [NounKind.life, "life/lives"],
  [NounKind.body, "body/bodies corpse skeleton"],
  [
    NounKind.weapon,
    "missile rocket drone uav shell mortar bomb projectile munition warhead airstrike air-strike strike attack raid sortie assault bombing shelling salvo volley launch torpedo grenade kamikaze shahed",
  ],
  [
    NounKind.craft,
    "aircraft/aircraft plane jet airplane aeroplane airliner helicopter chopper warplane fighter-jet bomber ship boat vessel ferry/ferries tanker warship frigate corvette cruiser submarine trawler cutter barge yacht dinghy/dinghies",
  ],
  [
    NounKind.vehicle,
    "tank vehicle car truck lorry/lorries bus/buses van minibus/minibuses train tram carriage wagon apc apv ifv howitzer gun cannon launcher mlrs artillery battery/batteries himars radar excavator bulldozer ambulance motorcycle motorbike tractor trailer locomotive trolleybus/trolleybuses equipment",
  ],
  [
    NounKind.structure,
    "building house home apartment flat block school kindergarten hospital clinic church/churches mosque temple synagogue monastery/monasteries shop store market mall factory/factories plant depot dump warehouse barracks base station bridge road railway tunnel dam port airport airfield hangar pier office hotel restaurant facility/facilities structure property/properties business/businesses farm barn shelter camp tower substation pipeline refinery/refineries village town city/cities neighbourhood neighborhood settlement hut shack tent dwelling household library/libraries museum theatre theater university/universities college bunker trench/trenches outpost checkpoint headquarters crossing silo greenhouse garage cafe bar nightclub stadium",
  ],
  [
    NounKind.thing,
    "system installation site unit position stronghold post tree animal cow sheep/sheep horse dog cat cattle livestock hectare acre weapon rifle machine cable pylon generator pump turbine reactor monument statue grave computer server phone record document painting artefact artifact vineyard crop field",
  ],
];

const plural = (singular: string) =>
  /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`;

function kindsOf(): Map<string, number> {
  const kinds = new Map<string, number>();
  const add = (word: string, kind: number) => kinds.set(word, (kinds.get(word) ?? 0) | kind);
  for (const [kind, list] of singulars)
    for (const entry of words(list)) {
      const [one, many] = entry.split("/") as [string, string | undefined];
      add(one, kind);
      if ((many ?? plural(one)) !== one) add(many ?? plural(one), kind);
    }
  for (const word of words("police staff personnel infantry youth clergy public populace people military manpower britons troops"))
    add(word, NounKind.person);
  return kinds;
}

/** Plurals of the nouns that can be counted. */
export const nounPlurals: ReadonlySet<string> = new Set(
  singulars.flatMap(([, list]) =>
    words(list).flatMap((entry) => {
      const [one = "", many] = entry.split("/");
      return (many ?? plural(one)) === one ? [] : [many ?? plural(one)];
    }),
  ),
);

/** Nouns that can be counted, singular and plural, with the bits of NounKind that say what sort of thing they name. */
export const nounKinds: ReadonlyMap<string, number> = kindsOf();
