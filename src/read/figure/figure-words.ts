import type { MeasureTable } from "./measure-table.ts";
import type { Phrases } from "../text/phrases.ts";
import type { HarmPhrases } from "./harm-phrases.ts";

/** What a language gives to read figures by; all words in lower case with straight apostrophes. */
export interface FigureWords {
  readonly measures: readonly MeasureTable[];
  /** The phrases of all measures, compiled. */
  readonly harm: HarmPhrases;
  /** Nouns that can be counted, with bits of NounKind. */
  readonly nouns: ReadonlyMap<string, number>;
  /** Of them, those that name several. */
  readonly plurals: ReadonlySet<string>;
  /** Forms that are mostly verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Forms of be and get that make a participle passive. */
  readonly passive: ReadonlySet<string>;
  /** Forms of leave, which make a state a result: "left two dead". */
  readonly leave: ReadonlySet<string>;
  /** Adverbs that may stand inside a group of verbs, beside those in -ly. */
  readonly adverbs: ReadonlySet<string>;
  /** Participles between a subject and its harm that add a doubt: "feared dead", "believed to have died". */
  readonly doubts: ReadonlySet<string>;
  /** Participles between them that add none: "reported killed", "known to have died". */
  readonly reports: ReadonlySet<string>;
  /** Verbs whose infinitive has not happened: "threatens to displace". */
  readonly threats: ReadonlySet<string>;
  readonly possibleModals: ReadonlySet<string>;
  /** "would" and "have" in "would have killed": against the facts. */
  readonly unrealModals: ReadonlySet<string>;
  readonly perfect: ReadonlySet<string>;
  readonly forecastModals: ReadonlySet<string>;
  /** "expected to", "set to". */
  readonly forecasts: ReadonlySet<string>;
  /** "denied that". */
  readonly denials: ReadonlySet<string>;
  /** Words that begin a clause of its own. */
  readonly breaks: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** "that", which is a relative and begins what is said. */
  readonly that: string;
  /** "and", "or", "plus". */
  readonly joiners: ReadonlySet<string>;
  /** "including", "among them". */
  readonly including: ReadonlySet<string>;
  /** Words before a number that belong to its noun phrase: "the", "all", "his". */
  readonly determiners: ReadonlySet<string>;
  /** "them", "whom", "those". */
  readonly antecedents: ReadonlySet<string>;
  /** "a", "an". */
  readonly articles: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Nouns of people that are groups, never one person: "family". */
  readonly groups: ReadonlySet<string>;
  /** Nouns whose "of" belongs to them: "members of the family". */
  readonly relational: ReadonlySet<string>;
  /** "rose", "stands", "reached": verbs between a toll and its number. */
  readonly numberVerbs: ReadonlySet<string>;
  /** Of them, those that pass their number: "passed 150,000" is that or more. */
  readonly passVerbs: ReadonlySet<string>;
  readonly exceedVerbs: ReadonlySet<string>;
  /** Those that come near it: "nears 3,000" is about that. */
  readonly nearVerbs: ReadonlySet<string>;
  /** "total", "tally", "count", "figure": a count whose measure was said before. */
  readonly totals: ReadonlySet<string>;
  /** "daily" in "the daily figure", which counts what a period added. */
  readonly periodic: ReadonlySet<string>;
  /** "in a day", "in 24 hours": so many were added in so short a time. */
  readonly shortPeriods: Phrases<true>;
  /** Ends of the names of ages: "-year-old". */
  readonly ageEndings: readonly string[];
  /** Words that make a sentence tell of another event: "anniversary". */
  readonly background: ReadonlySet<string>;
  /** Demonyms and countries to ISO 3166 codes. */
  readonly sides: ReadonlyMap<string, string>;
  /** Nouns to the role of the counted: "soldiers" to "military". */
  readonly roles: ReadonlyMap<string, string>;
  /** Words that reports in the form of a list are known by. */
  readonly report: {
    readonly losses: ReadonlySet<string>;
    readonly about: ReadonlySet<string>;
    /** "to" in "from 24.02 to 30.04". */
    readonly until: ReadonlySet<string>;
    readonly enemy: ReadonlySet<string>;
  };
  /** "others", which borrows its noun. */
  readonly others: ReadonlySet<string>;
  /** "reports" in "no reports of injuries". */
  readonly tellings: ReadonlySet<string>;
  /** "himself": the doer is the counted. */
  readonly reflexives: ReadonlySet<string>;
  /** "with" in "left a man with burns". */
  readonly with: string;
  readonly among: ReadonlySet<string>;
  /** Pairs of words that join like "and": "along with". */
  readonly along: ReadonlySet<string>;
  /** "as well as", word by word. */
  readonly asWellAs: readonly string[];
  readonly all: ReadonlySet<string>;
  readonly when: string;
  readonly since: string;
  readonly after: string;
  /** "years" in "five years after". */
  readonly longUnits: ReadonlySet<string>;
  /** Prepositions of place. */
  readonly locative: ReadonlySet<string>;
  /** Names of waters, which are where no toll is counted while a place on land is named. */
  readonly waters: ReadonlySet<string>;
  /** Nouns that end a place's name: "refugee camp". */
  readonly placeNouns: ReadonlySet<string>;
  /** Last words of names behind "in" and "on" that are no places: "on Telegram", "in Parliament". */
  readonly notPlaces: ReadonlySet<string>;
  /** Small words inside names: "des" in "Quai des Tanneurs". */
  readonly nameParticles: ReadonlySet<string>;
  /** "east", "eastern": between a place and the one that it lies in or near. */
  readonly directions: ReadonlySet<string>;
  /** "located" in "located in". */
  readonly situated: ReadonlySet<string>;
  /** Verbs of a state that lasts: "are", "remain". */
  readonly lasting: ReadonlySet<string>;
  /** "happened", "opened fire": the day behind them is that of an event. */
  readonly happens: Phrases<true>;
  /** "crash" in "Sunday's crash". */
  readonly happenings: ReadonlySet<string>;
  /** What was tried did not happen: "attempted murder". */
  readonly attempts: ReadonlySet<string>;
  /** Words that say that a source gives no figure. */
  readonly silence: {
    /** "release", "confirm". */
    readonly verbs: ReadonlySet<string>;
    /** "declined" in "declined to say". */
    readonly refusals: ReadonlySet<string>;
    /** What is not given: "figures", "toll", "many". */
    readonly figures: ReadonlySet<string>;
    readonly no: string;
  };
  /** "count" in "since Wednesday's count". */
  readonly countWords: ReadonlySet<string>;
  /** "past" in "in the past 24 hours". */
  readonly spans: ReadonlySet<string>;
  /** Prepositions that lead from a count to its number: "to", "at". */
  readonly leads: ReadonlySet<string>;
  /** Words that may stand between two numbers of one change. */
  readonly changes: ReadonlySet<string>;
  /** Nouns of harm that are counts without "number of": "deaths topped 1,000". */
  readonly tollNouns: ReadonlySet<string>;
  /** "put", "lowered" in "put the toll at 41". */
  readonly setVerbs: ReadonlySet<string>;
  /** "numbered", "totalled". */
  readonly numberingVerbs: ReadonlySet<string>;
  /** "for", "making" in "for a total of 12". */
  readonly makes: ReadonlySet<string>;
  /** "up", "down" in "up from 290". */
  readonly upDown: ReadonlySet<string>;
  /** "new" in "40 new cases". */
  readonly newWords: ReadonlySet<string>;
  /** Superlatives that compare with an earlier event. */
  readonly superlatives: ReadonlySet<string>;
  /** Verbs of belief, which leave what they say uncertain. */
  readonly beliefs: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
  readonly by: string;
  readonly fromWord: string;
  readonly of: string;
  /** Whether whom a deed befell follows it without such a word: "загибель трьох людей". */
  readonly ownerFollows: boolean;
  /** Nouns that are adjectives before another noun: "військових" in "військових літаків". */
  readonly adjectives: ReadonlySet<string>;
  /** Nouns that name one person beside a word of harm, in a language without articles: "загинула жінка". */
  readonly onePerson: ReadonlySet<string>;
  /** "not", "never": deny the verb behind them. */
  readonly negations: ReadonlySet<string>;
  /** "to" before a verb; "" where the language has no such word. */
  readonly infinitive: string;
  /** Whether subjects stand before their verbs and objects behind them, or either may come first. */
  readonly wordOrder: "fixed" | "free";
  /** What an adjective ends in that stands before one person's noun. */
  readonly adjectiveEnding: RegExp;
  /** What a counted noun of no known kind ends in. */
  readonly pluralEnding: RegExp;
}
