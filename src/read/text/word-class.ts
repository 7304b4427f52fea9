/**
 * What a word may be, as bits. A word may be several things at once: "May" is a month and a modal, "reports" a noun and a cue.
 * The union over a sentence is the gate that decides which stages look at it at all.
 */
export const WordClass = {
  /** Attributes what somebody says: "said", "according". */
  cue: 1 << 0,
  /** Says what befell the counted, in any measure: "killed", "toll", "arrests". */
  harm: 1 << 1,
  /** A number word or anything with digits. */
  number: 1 << 2,
  /** Counts without a number: "dozens", "several", "both", "no". */
  vague: 1 << 3,
  month: 1 << 4,
  weekday: 1 << 5,
  /** Names people: "soldiers", "victims", "children". */
  person: 1 << 6,
  /** Names a role or an office: "spokesman", "ministry". */
  role: 1 << 7,
  negation: 1 << 8,
  modal: 1 << 9,
  /** Forms of be, have, do, get. */
  auxiliary: 1 << 10,
  determiner: 1 << 11,
  pronoun: 1 << 12,
  preposition: 1 << 13,
  conjunction: 1 << 14,
  /** "who", "which", "that", "whose". */
  relative: 1 << 15,
  /** Ends with a full stop that ends no sentence: "Mr", "Gen", "No". */
  abbreviation: 1 << 16,
  /** Names a thing to which something can happen: "tanks", "houses". */
  thing: 1 << 17,
  /** Stands in the text as a finite verb or participle that is none of the above: "continued", "visited". */
  verb: 1 << 18,
  adverb: 1 << 19,
  /** Starts or holds a day or period: "yesterday", "since", "week". */
  time: 1 << 20,
  /** Begins the name of a country or an area, or of a people. */
  place: 1 << 22,
  /** Holds a digit or a quotation mark: set by the tokenizer, not by tables. */
  quote: 1 << 21,
  /** The rarest word of a phrase of harm, "hospital" in "in hospital": where none stands, no phrase does. */
  harmKey: 1 << 23,
} as const;
