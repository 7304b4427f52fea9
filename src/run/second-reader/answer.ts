import { parseObject } from "../../gather/parse-object.ts";
import type { FigureKind, FigureStatus, Measure } from "../../model/figure.ts";
import type { Quoted } from "../../model/span.ts";
import { type Passage, refused, runOf } from "./passage.ts";

/** What a second reader chose, each run found in the article. */
export interface Answer {
  readonly count: Quoted | null;
  readonly measure: Measure;
  readonly counted: Quoted | null;
  readonly kind: FigureKind;
  readonly status: FigureStatus;
  readonly claimant: Quoted | null;
  readonly asOf: Quoted | null;
}

const KINDS: readonly FigureKind[] = ["total", "increment", "part", "rate"];
const STATUSES: readonly FigureStatus[] = ["claimed", "denied", "possible", "forecast", "past"];

const oneOf = (values: readonly string[]) => ({ type: "string", enum: values });

/** Words of the passage, or null. */
const RUN = {
  anyOf: [
    {
      type: "object",
      properties: { text: { type: "string" }, offset: { anyOf: [{ type: "integer" }, { type: "null" }] } },
      required: ["text", "offset"],
      additionalProperties: false,
    },
    { type: "null" },
  ],
};

/** JSON Schema of an answer, in the words that strict endpoints take. */
export function answerSchema(measures: readonly Measure[]): object {
  const properties = {
    count: RUN,
    measure: oneOf(measures),
    counted: RUN,
    kind: oneOf(KINDS),
    status: oneOf(STATUSES),
    claimant: RUN,
    asOf: RUN,
  };
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * Holds an answer against the sentences it is about: values must be of their lists, words must stand in the text.
 *
 * @throws {Refusal} `unreadable`, whose message says what is wrong with it
 */
export function checkAnswer(words: string, passage: Passage, measures: readonly Measure[]): Answer {
  const fields = objectIn(words);
  if (fields === null) throw refused("it is not a JSON object");
  const run = (name: string) => runIn(fields, name, passage);
  return {
    count: run("count"),
    measure: valueIn(fields, "measure", measures),
    counted: run("counted"),
    kind: valueIn(fields, "kind", KINDS),
    status: valueIn(fields, "status", STATUSES),
    claimant: run("claimant"),
    asOf: run("asOf"),
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** A model that is not held to a schema may write a word before and after its object. */
function objectIn(words: string): Fields | null {
  return parseObject(words) ?? parseObject(words.slice(words.indexOf("{"), words.lastIndexOf("}") + 1));
}

function runIn(fields: Fields, name: string, passage: Passage): Quoted | null {
  const value = fields[name];
  if (value === null) return null;
  const { text, offset } = (typeof value === "object" ? value : { text: value }) as Fields;
  if (typeof text !== "string") throw refused(`it names no words for "${name}"`);
  return runOf(passage, text, typeof offset === "number" ? offset : null);
}

function valueIn<Value extends string>(fields: Fields, name: string, values: readonly Value[]): Value {
  const value = values.find((one) => one === fields[name]);
  if (value === undefined) throw refused(`its "${name}" is none of ${values.join(", ")}`);
  return value;
}
