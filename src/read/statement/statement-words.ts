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

/** The words by which a language says who said something. All keys and members in lower case. */
export interface StatementWords {
  readonly cues: ReadonlyMap<string, Cue>;
  /** "claim", "warning": nouns whose "that"-clause is somebody's word. */
  readonly cueNouns: ReadonlySet<string>;
  /** "according": with the word that must follow it, "to". */
  readonly sourcePhrases: ReadonlyMap<string, string>;
  /** "plan", "schedule": what things go according to that nobody says. */
  readonly notSources: ReadonlySet<string>;
  /** "believed", "understood": said of what nobody is named for, behind "it is". */
  readonly hedges: ReadonlySet<string>;
  /** "reportedly": hedges its clause alone. */
  readonly hedgeAdverbs: ReadonlySet<string>;
  /** "statement", "interview", "radio": what something is said in, on or to. */
  readonly channels: ReadonlySet<string>;
  /** "minister", "analyst": roles that stand before and behind names. */
  readonly roles: ReadonlySet<string>;
  /** "staff", "directorate": behind a role they name a body, not a person. */
  readonly bodies: ReadonlySet<string>;
  /** "Mr", "Ms": not part of a name. */
  readonly titles: ReadonlySet<string>;
  /** Adverbs that stand between subject and verb: "also", "later". */
  readonly adverbs: ReadonlySet<string>;
  /** "today", "late", "week": words of time that may follow the verb without a preposition. */
  readonly times: ReadonlySet<string>;
  /** Words that begin a clause of their own: "because", "while", "but". */
  readonly clauseOpeners: ReadonlySet<string>;
  /** "when", "while": their clause at a sentence's start ends at the comma. */
  readonly subordinators: ReadonlySet<string>;
  /** "by", "in": prepositions before "saying" whose subject is the sentence's. */
  readonly agentive: ReadonlySet<string>;
  /** "call", "dub": behind a thing their participle only gives its name. */
  readonly naming: ReadonlySet<string>;
  /** "citing": what follows is the source of the one who cites. */
  readonly relaying: ReadonlySet<string>;
  /** "quoted", before whom somebody quotes, and "as", before "saying". */
  readonly quoting: ReadonlySet<string>;
  readonly quotedAs: string;
  /** Forms of "be", by which a passive is known. */
  readonly be: ReadonlySet<string>;
  /** "his", "their". */
  readonly possessives: ReadonlySet<string>;
  /** Finite verbs in frequent use, to see where a subject ends. */
  readonly verbs: ReadonlySet<string>;
  /** "released", "published": figures so marked are those of whom "by" names. */
  readonly issued: ReadonlySet<string>;
  readonly issuedBy: string;
  /** "New", "White": first words of names that are nobody's forenames. */
  readonly notForenames: ReadonlySet<string>;
  /** "Mr" to "male". */
  readonly genders: ReadonlyMap<string, "male" | "female">;
  /** "he" to "male", "she" to "female", "they" to "many", "it" to "thing". */
  readonly pronouns: ReadonlyMap<string, "male" | "female" | "many" | "thing">;
}
