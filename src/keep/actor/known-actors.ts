/** An institution that outlets name in several ways. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  /** ISO country it belongs to or speaks for; "UN" for the United Nations. */
  readonly country: string;
  /** Names that mean this institution wherever they stand; lower case, without article. Each is an example that must match. */
  readonly aliases: readonly string[];
  /** Names that look alike and mean another. */
  readonly not: readonly string[];
}

/**
 * Institutions known under several names. A name goes in only where it always means that institution: a capital that
 * speaks for whoever published something ("Kyiv") stands with the count it speaks of, in `story/known-campaigns.ts`.
 */
export const KNOWN_ACTORS: readonly KnownActor[] = [
  {
    id: "general-staff-of-ukraine",
    name: "General Staff of the Armed Forces of Ukraine",
    country: "UA",
    aliases: [
      "general staff of the armed forces of ukraine",
      "general staff of the ukrainian armed forces",
      "general staff of the armed forces",
      "general staff of ukraine's armed forces",
      "general staff of ukraine",
      "ukraine's general staff",
      "ukrainian general staff",
      "ukraine's general staff of the armed forces",
      "general staff of the ukrainian military",
      "general staff of the ukrainian army",
      "armed forces general staff",
      "general staff in kyiv",
      "kyiv's general staff",
      "генеральний штаб збройних сил україни",
      "генштаб збройних сил україни",
      "генеральний штаб зс україни",
      "генштаб зсу",
    ],
    not: ["general staff of the armed forces of the russian federation", "russian general staff"],
  },
  {
    id: "ministry-of-defence-of-ukraine",
    name: "Ministry of Defence of Ukraine",
    country: "UA",
    aliases: [
      "ministry of defence of ukraine",
      "ministry of defense of ukraine",
      "mod of ukraine",
      "ukraine's ministry of defence",
      "ukraine's ministry of defense",
      "ukraine's defence ministry",
      "ukraine's defense ministry",
      "ukrainian ministry of defence",
      "ukrainian ministry of defense",
      "ukrainian defence ministry",
      "ukrainian defense ministry",
      "defence ministry of ukraine",
      "defense ministry of ukraine",
      "міноборони",
      "міноборони україни",
      "міністерство оборони україни",
      "mil.gov.ua",
    ],
    not: ["russian defence ministry", "ministry of defence"],
  },
  {
    id: "armed-forces-of-ukraine",
    name: "Armed Forces of Ukraine",
    country: "UA",
    aliases: [
      "armed forces of ukraine",
      "ukrainian armed forces",
      "ukraine's armed forces",
      "ukraine's military",
      "ukrainian military",
      "ukraine's army",
      "ukrainian army",
      "kyiv's military",
      "kyiv's forces",
      "збройні сили україни",
      "зсу",
    ],
    not: ["ukrainian military analyst"],
  },
  {
    id: "ministry-of-defence-of-russia",
    name: "Ministry of Defence of the Russian Federation",
    country: "RU",
    aliases: [
      "ministry of defence of the russian federation",
      "ministry of defense of the russian federation",
      "russian ministry of defence",
      "russian ministry of defense",
      "russian defence ministry",
      "russian defense ministry",
      "russia's defence ministry",
      "russia's defense ministry",
      "russia's ministry of defence",
      "russia's ministry of defense",
      "moscow's defence ministry",
    ],
    not: ["uk ministry of defence"],
  },
  {
    id: "gaza-health-ministry",
    name: "Gaza Health Ministry",
    country: "PS",
    aliases: [
      "gaza health ministry",
      "gaza's health ministry",
      "gaza ministry of health",
      "health ministry in gaza",
      "ministry of health in gaza",
      "palestinian health ministry in gaza",
      "hamas-run health ministry",
      "hamas-run gaza health ministry",
      "gaza's hamas-run health ministry",
      "health ministry in hamas-run gaza",
    ],
    not: ["palestinian health ministry in ramallah", "israel's health ministry"],
  },
  {
    id: "world-health-organization",
    name: "World Health Organization",
    country: "UN",
    aliases: ["world health organization", "world health organisation", "un health agency", "u.n. health agency", "вооз"],
    not: ["who", "world health assembly"],
  },
  {
    id: "office-for-the-coordination-of-humanitarian-affairs",
    name: "Office for the Coordination of Humanitarian Affairs",
    country: "UN",
    aliases: [
      "office for the coordination of humanitarian affairs",
      "un ocha",
      "un humanitarian office",
      "u.n. humanitarian office",
      "ocha",
    ],
    not: ["un human rights office"],
  },
  {
    id: "un-human-rights-office",
    name: "UN Human Rights Office",
    country: "UN",
    aliases: ["un human rights office", "u.n. human rights office", "office of the un high commissioner for human rights", "ohchr"],
    not: ["human rights watch", "un humanitarian office"],
  },
  {
    id: "state-emergency-service-of-ukraine",
    name: "State Emergency Service of Ukraine",
    country: "UA",
    aliases: [
      "state emergency service of ukraine",
      "ukraine's state emergency service",
      "ukraine's emergency service",
      "державна служба україни з надзвичайних ситуацій",
      "держслужба україни з надзвичайних ситуацій",
      "дснс",
      "дснс україни",
    ],
    not: ["state emergency service", "служба безпеки україни"],
  },
  {
    id: "us-department-of-defense",
    name: "US Department of Defense",
    country: "US",
    aliases: ["us department of defense", "u.s. department of defense", "us defense department", "u.s. defense department", "pentagon"],
    not: ["defense department", "us department of state"],
  },
];
