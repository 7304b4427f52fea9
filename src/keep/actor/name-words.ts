/** Words before a name that say nothing of who it is. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister imam rabbi sheikh hon his her excellency пан пані доктор професор".split(
    " ",
  ),
);

/** Offices that one person holds at a time: under two of them, one surname is two people. */
export const OFFICES: ReadonlyMap<string, string> = new Map([
  ["president", "president"],
  ["президент", "president"],
  ["premier", "prime minister"],
  ["прем'єр", "prime minister"],
  ["прем'єр-міністр", "prime minister"],
  ["minister", "minister"],
  ["міністр", "minister"],
  ["міністерка", "minister"],
  ["secretary", "minister"],
  ["mayor", "mayor"],
  ["мер", "mayor"],
  ["міський голова", "mayor"],
  ["governor", "governor"],
  ["губернатор", "governor"],
  ["chancellor", "chancellor"],
  ["king", "monarch"],
  ["queen", "monarch"],
  ["pope", "pope"],
  ["coroner", "coroner"],
  ["sheriff", "sheriff"],
]);

/** Offices so few hold that office and surname name one person in every article. */
export const SINGULAR_OFFICES: ReadonlySet<string> = new Set(["president", "prime minister", "chancellor", "pope"]);

/** Other words that stand before a person's name. */
export const ROLES: ReadonlySet<string> = new Set(
  "trooper detective detectives officers constable corporal cpl investigator paramedic firefighter doctor source sources witness witnesses spokesman spokeswoman spokesperson chief general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral brigadier commander officer inspector superintendent commissioner director head senator sen representative rep congressman congresswoman ambassador envoy judge justice attorney lawyer analyst reporter journalist governor-general deputy vice acting former interim речник речниця голова очільник очільниця начальник генерал полковник командувач".split(
    " ",
  ),
);

/** What institutions are: a name that holds one of these is no person's. */
export const HEADS: ReadonlySet<string> = new Set(
  "ministry ministries department agency authority authorities police service services office bureau army navy military forces force staff guard government administration council committee commission officials parliament court hospital university institute observatory organization organisation union company corporation prosecutors prosecutor's brigade firefighters rescuers observers association federation party board centre center foundation headquarters міністерство поліція служба управління адміністрація сили прокуратура рада влада штаб офіс комітет рятувальники".split(
    " ",
  ),
);

/** What institutions see to: every country has some of each, so such words alone name none of them. */
export const TOPICS: ReadonlySet<string> = new Set(
  "health interior internal affairs defence foreign emergency emergencies disaster disasters management civil protection rescue fire national state general armed public security air sea labour justice education environment transport statistics human rights local regional senior охорони здоров'я внутрішніх справ оборони закордонних надзвичайних ситуацій державна національна".split(
    " ",
  ),
);

/** A name with such a word more or less is another's: "regional police" and "police", "occupied" and free. */
export const SET_APART: ReadonlySet<string> = new Set(
  "regional region oblast province provincial city municipal district county federal national state military former deputy vice acting opposition occupied occupation installed backed appointed proxy separatist rebel self-proclaimed russian-installed russian-backed union families relatives residents ex statement statements report reports statistics records documents data study survey release website account affidavit who whom which that by with from near обласна міська районна військова окупаційна колишній".split(
    " ",
  ),
);

/** Words within a name that join its parts. */
export const JOINTS: ReadonlySet<string> = new Set("of the for and in at on a an its his her their з із та у в і й".split(" "));

/** Small words within a person's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint abu de da di do dos das du del della van von der den la le ter ten y e".split(" "),
);

/** Spellings of common nouns that name the same thing. */
export const NOUN_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["labor", "labour"],
  ["organisation", "organization"],
  ["center", "centre"],
  ["programme", "program"],
  ["ministries", "ministry"],
]);
