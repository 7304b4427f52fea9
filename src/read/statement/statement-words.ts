import type { WordEndings } from "./word-endings.ts";

/** What a verb of saying may take, as bits: a verb may take several. */
export const Takes = {
  /** A clause, with or without "that": "said the bridge fell". */
  clause: 1 << 0,
  /** A quotation or what follows a colon: "continued: “…”". */
  quotation: 1 << 1,
  /** A noun phrase that is itself what is said: "denied the charge". */
  object: 1 << 2,
  /** An infinitive: "vowed to fight". */
  infinitive: 1 << 3,
  /** The one spoken to, before any of the others: "told reporters that". */
  addressee: 1 << 4,
  /** A phrase with a preposition: "called for talks", "warned of floods". */
  about: 1 << 5,
  /** Nothing else: whatever noun follows "said" begins a clause. */
  bare: 1 << 7,
  /** A thought: made known only where the writer says so, not inside another's words. */
  thought: 1 << 8,
  /** What something is found to be: "assessed the state as critical". */
  as: 1 << 9,
  /** With "it" behind and "as" before: "as the mayor put it". */
  it: 1 << 10,
  /** An object, where the subject is a document: "the data show a rise". */
  shown: 1 << 11,
  /** An object with "at" behind it: "put the toll at nine". */
  amount: 1 << 12,
  /** A clause only behind "that", "whether", "how": "wonder whether". */
  marked: 1 << 6,
} as const;

/** Which form of the verb a spelling is, as bits. */
export const Form = { base: 1 << 0, finite: 1 << 1, past: 1 << 2, participle: 1 << 3, ing: 1 << 4, noun: 1 << 5 } as const;

/** One spelling of a verb that attributes. */
export interface Cue {
  /** The verb's base: "say". */
  readonly verb: string;
  /** Bits of {@link Form}. */
  readonly form: number;
  /** Bits of {@link Takes}. */
  readonly takes: number;
}

/**
 * What a word does in a clause, as bits; a word may do several things. These are the words that the rules themselves would
 * otherwise name, so that another language brings its own.
 */
export const Part = {
  /** "that" before a clause. */
  that: 1 << 0,
  /** "to" before a verb. */
  to: 1 << 1,
  /** "'s". */
  possessive: 1 << 2,
  /** "his", "their". */
  possessor: 1 << 3,
  /** "and", "or" between nouns. */
  and: 1 << 4,
  /** "and", "but", "while": between two clauses of a sentence. */
  joint: 1 << 5,
  /** "but", "though", "despite": behind a comma they end what is said. */
  contrast: 1 << 6,
  /** "because", "while", "but": begin a clause of their own. */
  opener: 1 << 7,
  /** "when", "while": their clause at a sentence's start ends at the comma. */
  subordinator: 1 << 8,
  /** "who", "which", "that". */
  relative: 1 << 9,
  /** "who", "which": relative words that nothing else is. */
  pureRelative: 1 << 10,
  /** "whether", "how". */
  question: 1 << 11,
  /** "for", "of": lead to what is called for, spoken of. */
  about: 1 << 12,
  /** "on", "in", "during": say when and where it was said. */
  circumstance: 1 << 13,
  /** "of", "from": stay inside a name or role. */
  inner: 1 << 14,
  /** "in", "on", "via", "told": lead to a channel. */
  lead: 1 << 15,
  /** "by", "in": before "saying", whose subject is the sentence's. */
  agentive: 1 << 16,
  /** "by". */
  by: 1 << 17,
  /** "as". */
  as: 1 << 18,
  /** "it" in "it is understood". */
  expletive: 1 << 19,
  be: 1 << 20,
  /** "no", "without": deny a noun, not a verb. */
  nominalNegation: 1 << 21,
  /** "today", "late", "week": may follow the verb without a preposition. */
  time: 1 << 22,
  /** Stands between subject and verb: "also", "publicly". */
  adverb: 1 << 23,
  /** A finite verb, surely. */
  verb: 1 << 24,
  /** Looks like a past: "visited". */
  past: 1 << 25,
  /** "statement", "radio": what something is said in, on or to. */
  channel: 1 << 26,
  /** "citing": what follows is the source of the one who cites. */
  relaying: 1 << 27,
  /** "quoted": before "as saying". */
  quoting: 1 << 28,
  /** "and", "but", "then": between two verbs of one subject. */
  coordinator: 1 << 29,
  /** "of", "on": inside the name of a channel. */
  nameJoint: 1 << 30,
  /** "at" before a number that something is put at; "least" behind it, which makes a bound of it. */
  amount: 1 << 31,
} as const;

/** The words that stand around the chief word of a phrase that names a source. */
export interface SourcePhrase {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The words by which a language says who said something. All keys and members in lower case. */
export interface StatementWords {
  readonly cues: ReadonlyMap<string, Cue>;
  /** Bits of {@link Part}. */
  readonly parts: ReadonlyMap<string, number>;
  /** What a word in small letters may be by its ending: "ly" an adverb, "ed" a past. */
  readonly endings: WordEndings;
  /** Endings of a participle, which begins no clause: "ing". */
  readonly participleEndings: readonly string[];
  /** Ending of a plural: "s". */
  readonly pluralEnding: string;
  /** Endings of words in the singular that look like plurals: "press", "populous". */
  readonly singularEndings: readonly string[];
  /** "claim", "warning": nouns whose "that"-clause is somebody's word. */
  readonly cueNouns: ReadonlySet<string>;
  /** "according" with what must follow it, "view" with what stands around it in "in the view of". */
  readonly sourcePhrases: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** Whether a verb of saying may stand before its subject wherever what is said ends: "…, повідомив мер". */
  readonly verbFirst: boolean;
  /** "про це": begins a sentence that only says who told of the one before it. */
  readonly pointsBack: readonly (readonly string[])[];
  /** "plan", "schedule": what things go according to that nobody says. */
  readonly notSources: ReadonlySet<string>;
  /** "believed", "understood": said of what nobody is named for, behind "it is". */
  readonly hedges: ReadonlySet<string>;
  /** "reportedly": hedges the clause it stands in. */
  readonly hedgeAdverbs: ReadonlySet<string>;
  /** "minister", "analyst": roles that stand before and behind names. */
  readonly roles: ReadonlySet<string>;
  /** "staff", "directorate": behind a role they name a body, not a person. */
  readonly bodies: ReadonlySet<string>;
  /** "Mr", "Ms": not part of a name. */
  readonly titles: ReadonlySet<string>;
  /** "Mr" to "male". */
  readonly genders: ReadonlyMap<string, "male" | "female">;
  /** "he" to "male", "she" to "female", "they" to "many", "it" to "thing". */
  readonly pronouns: ReadonlyMap<string, "male" | "female" | "many" | "thing">;
  /** "of": between the parts of an institution's name. */
  readonly nameJoint: string;
  /** The endings of a name's cases; null where names do not change. */
  readonly nameCase: RegExp | null;
  /** Names of a father between forename and surname; null where nothing stands between role and name. */
  readonly patronymic: RegExp | null;
  /** "New", "White": first words of names that are nobody's forenames. */
  readonly notForenames: ReadonlySet<string>;
  /** "poll", "data": what shows or finds. */
  readonly documents: ReadonlySet<string>;
  /** "police", "officials": who speaks in headlines without a name. */
  readonly sources: ReadonlySet<string>;
  /** "call", "dub": behind a thing their participle only gives its name. */
  readonly naming: ReadonlySet<string>;
  /** "released", "published": figures so marked are those of whom "by" names. */
  readonly issued: ReadonlySet<string>;
}
