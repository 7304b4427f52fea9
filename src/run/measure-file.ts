import { Refusal } from "../model/refusal.ts";
import { type HarmFrame, type MeasureTable, NounKind } from "../read/figure/measure-table.ts";
import { languages } from "../read/languages/list.ts";

/** A measure of a user's own: its words in one language. Plain data, so that it can be handed to another thread. */
export interface OwnMeasure {
  /** Code of the language: "en". */
  readonly language: string;
  readonly table: MeasureTable;
}

const ROLES = { affect: 0, undergo: 0, state: 0, deed: 0, victim: 0, toll: 0, hold: 0, none: 0 } satisfies Record<HarmFrame, 0>;
const ROLE_NAMES = Object.keys(ROLES);
const FIELDS = ["measure", "what", "takes", "single", "needsNoun", "context", "examples"];

/** Kinds of nouns that a measure takes where its file does not say. */
const USUAL_KINDS = {
  people: NounKind.person | NounKind.unknown,
  things: NounKind.weapon | NounKind.craft | NounKind.vehicle | NounKind.structure | NounKind.thing | NounKind.unknown,
};

/**
 * The words of a file to a measure; `docs/measures.md` describes the form. Its examples are not tried here.
 *
 * @param file as it is named in messages
 * @throws {Refusal} `usage`, naming the field that is wrong and what it may hold
 */
export function parseMeasure(file: string, text: string): OwnMeasure {
  const fields = objectOf(file, text);
  const codes = Object.keys(fields).filter((key) => languages.has(key));
  const strange = Object.keys(fields).find((key) => !FIELDS.includes(key) && !languages.has(key));
  if (strange !== undefined) throw unusable(file, `it has a field "${strange}"`, `write ${[...FIELDS, ...languages.keys()].join(", ")}`);
  const [language] = codes;
  if (language === undefined || codes.length > 1)
    throw unusable(
      file,
      "it does not have the words of one language",
      `give them under ${[...languages.keys()].join(" or ")}, one language a file`,
    );
  return { language, table: tableOf(file, fields, fields[language]) };
}

/** "Cannot use the measure FILE: what is wrong; what to do." */
export function unusable(file: string, wrong: string, todo: string): Refusal {
  return new Refusal("usage", `Cannot use the measure ${file}: ${wrong}; ${todo}.`);
}

type Fields = Readonly<Record<string, unknown>>;

function objectOf(file: string, text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw unusable(file, `it is no JSON (${String(error).replace(/^SyntaxError: /, "")})`, "mend it there");
  }
  throw unusable(file, "it is no JSON object", 'begin it with {"measure": …');
}

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

function tableOf(file: string, fields: Fields, words: unknown): MeasureTable {
  const { measure, what, single, needsNoun } = fields;
  if (typeof measure !== "string" || !/^[\p{L}\p{N}][\p{L}\p{N} '-]{0,59}$/u.test(measure))
    throw unusable(file, '"measure" is no short name', 'write what befell the counted, such as "laid off"');
  if (what !== "people" && what !== "things") throw unusable(file, '"what" is neither "people" nor "things"', "write one of the two");
  const examples = isObject(fields["examples"]) ? fields["examples"] : {};
  const match = textsOf(file, "examples.match", examples["match"]);
  const miss = textsOf(file, "examples.not", examples["not"]);
  if (!match.some((example) => /\[[^\]]+\]/.test(example)) || miss.length === 0)
    throw unusable(
      file,
      "it has too few examples",
      'give at least one sentence under "match", with the counted in [brackets], and one under "not"',
    );
  return {
    measure,
    what,
    single: flagOf(file, "single", single),
    needsNoun: flagOf(file, "needsNoun", needsNoun),
    takes: fields["takes"] === undefined ? USUAL_KINDS[what] : kindsOf(file, textsOf(file, "takes", fields["takes"])),
    ...(fields["context"] === undefined ? {} : { context: textsOf(file, "context", fields["context"]).map(lowered) }),
    words: wordsOf(file, words),
    match,
    miss,
  };
}

function wordsOf(file: string, given: unknown): MeasureTable["words"] {
  if (!isObject(given)) throw unusable(file, "its words are no object", `give lists of words under ${ROLE_NAMES.join(", ")}`);
  const strange = Object.keys(given).find((role) => !ROLE_NAMES.includes(role));
  if (strange !== undefined) throw unusable(file, `its words have a role "${strange}"`, `the roles are ${ROLE_NAMES.join(", ")}`);
  const lists = Object.entries(given).map(([role, list]) => [role, textsOf(file, role, list).map(lowered)] as const);
  if (lists.every(([, list]) => list.length === 0))
    throw unusable(file, "it has no words", `give some under one of ${ROLE_NAMES.join(", ")}`);
  const astray = lists.flatMap(([, list]) => list).find((phrase) => phrase.includes("~") && !/^[^~ ]+ ~ [^~]+$/.test(phrase));
  if (astray !== undefined)
    throw unusable(file, `"${astray}" has its ~ in the wrong place`, 'write it between a verb and the rest: "lay ~ off"');
  return Object.fromEntries(lists);
}

/** Words of the tables are in lower case with straight apostrophes and single spaces. */
const lowered = (word: string) => word.trim().toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");

function textsOf(file: string, field: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === "string" && one.trim() !== "")) return value as string[];
  throw unusable(file, `"${field}" is no list of texts`, 'write it as ["…", "…"]');
}

function flagOf(file: string, field: string, value: unknown): boolean {
  if (value === undefined || typeof value === "boolean") return value ?? false;
  throw unusable(file, `"${field}" is neither true nor false`, "write one of the two, or leave it out");
}

function kindsOf(file: string, names: readonly string[]): number {
  const kinds = new Map<string, number>(Object.entries(NounKind));
  const strange = names.find((name) => !kinds.has(name));
  if (strange !== undefined) throw unusable(file, `"takes" names "${strange}"`, `the kinds are ${[...kinds.keys()].join(", ")}`);
  return names.reduce((bits, name) => bits | (kinds.get(name) ?? 0), 0);
}
