/** A kind of disaster that is told over weeks, and how a text names it. */
export interface DisasterKind {
  readonly name: string;
  /** Beginnings of words, lower case: a text must hold a word of each list. */
  readonly words: readonly (readonly string[])[];
  /** How many days may pass between two articles on one of them. */
  readonly days: number;
}

const CRASHES = ["crash", "collid", "collision", "derail", "катастроф", "зіткн"];

/** Kinds of which a country seldom has two at a time; shootings, strikes and fires are too many to be told apart by kind and place. */
const DISASTER_KINDS: readonly DisasterKind[] = [
  { name: "earthquake", words: [["earthquake", "quake", "землетрус"]], days: 21 },
  { name: "tsunami", words: [["tsunami", "цунамі"]], days: 21 },
  { name: "eruption", words: [["volcan", "вулкан"]], days: 14 },
  { name: "cyclone", words: [["cyclone", "hurricane", "typhoon", "ураган", "циклон"]], days: 14 },
  { name: "flood", words: [["floods", "flooding", "floodwater", "повін", "повен"]], days: 14 },
  { name: "landslide", words: [["landslide", "mudslide", "зсув"]], days: 10 },
  { name: "train crash", words: [["train", "railway", "потяг", "поїзд"], CRASHES], days: 10 },
  { name: "plane crash", words: [["plane", "airliner", "jet", "літак"], CRASHES], days: 10 },
];

const PATTERNS = DISASTER_KINDS.map((kind) => ({
  kind,
  all: kind.words.map((beginnings) => new RegExp(`(?:^| )(?:${beginnings.join("|")})`)),
}));

/** The kind of this name, or null. */
export function disasterKindCalled(name: string): DisasterKind | null {
  return DISASTER_KINDS.find((kind) => kind.name === name) ?? null;
}

/** The kind of disaster a text speaks of, or null. @param words of the text, lower case */
export function disasterKindOf(words: Iterable<string>): DisasterKind | null {
  const text = [...words].join(" ");
  return PATTERNS.find(({ all }) => all.every((pattern) => pattern.test(text)))?.kind ?? null;
}
