import { join } from "node:path";
import { sha256 } from "../lib/slug.ts";
import { addMeasures } from "../read/figure/add-measures.ts";
import { type FailedExample, failedExamples } from "../read/failed-examples.ts";
import type { Language } from "../read/languages/language.ts";
import { languages } from "../read/languages/list.ts";
import { rulesVersion } from "../read/rules-version.ts";
import { type OwnMeasure, parseMeasure, unusable } from "./measure-file.ts";
import { jsonNames, userText } from "./user-files.ts";

/** What to read by: every language with a user's own measures, and the version that reports are kept under. */
interface Rules {
  readonly tongues: ReadonlyMap<string, Language>;
  readonly version: string;
}

/**
 * The measures of a data folder: `measures/*.json` in it, in order of their names. Their examples are read, and must hold.
 *
 * @returns none where there is no such folder
 * @throws {Refusal} `usage` where a file is no measure, or reads otherwise than its examples say
 */
export function loadMeasures(data: string): readonly OwnMeasure[] {
  const folder = join(data, "measures");
  const own: { readonly file: string; readonly measure: OwnMeasure }[] = [];
  for (const name of jsonNames(folder, "the measures")) {
    const file = join(folder, name);
    const measure = parseMeasure(file, userText(file, unusable));
    refuseDouble(
      file,
      measure,
      own.map((one) => one.measure),
    );
    own.push({ file, measure });
  }
  const { tongues } = rulesWith(own.map((one) => one.measure));
  for (const { file, measure } of own) tryExamples(file, measure, tongues.get(measure.language)!);
  return own.map((one) => one.measure);
}

/** The languages with further measures; a version of its own for each set of words. */
export function rulesWith(own: readonly OwnMeasure[]): Rules {
  if (own.length === 0) return { tongues: languages, version: rulesVersion };
  const tablesOf = (code: string) => own.filter(({ language }) => language === code).map(({ table }) => table);
  return {
    tongues: new Map([...languages].map(([code, language]) => [code, addMeasures(language, tablesOf(code))])),
    version: `${rulesVersion}+${sha256(JSON.stringify(own.map(wordsOf))).slice(0, 8)}`,
  };
}

/** All of a measure that reports depend on: examples only try it. */
const wordsOf = ({ language, table }: OwnMeasure) => ({ language, ...table, match: [], miss: [] });

function refuseDouble(file: string, { language, table }: OwnMeasure, before: readonly OwnMeasure[]): void {
  const name = `"${table.measure}"`;
  if (languages.get(language)?.figures.measures.some(({ measure }) => measure === table.measure))
    throw unusable(file, `${name} is a measure that Tollkeeper has`, "give yours another name");
  if (before.some((other) => other.language === language && other.table.measure === table.measure))
    throw unusable(file, `another file beside it is ${name} too`, "put the words of both into one");
}

function tryExamples(file: string, { table }: OwnMeasure, language: Language): void {
  const [failed] = failedExamples(table, language);
  if (failed) throw unusable(file, failureText(failed), "change its words or that example");
}

function failureText({ sentence, marked, found }: FailedExample): string {
  const wanted = marked.length > 0 ? ` where ${quoted(marked)} is marked` : ", which is an example of what it does not count";
  return `it finds ${quoted(found)} in "${sentence}"${wanted}`;
}

const quoted = (runs: readonly string[]) => runs.map((run) => `"${run}"`).join(" and ") || "nothing";
