import type { z } from "zod";
import { Refusal } from "../../model/refusal.ts";
import type { SeriesMap } from "./series-map.ts";
import { SERIES_MAP } from "./series-map.ts";

/**
 * The text of an import map to what it says.
 *
 * @param file as it is named in messages
 * @throws {Refusal} `usage`, naming the field that is wrong and what it may hold
 */
export function parseMap(file: string, text: string): SeriesMap {
  const parsed = SERIES_MAP.safeParse(valueOf(file, text), { error: plainWords });
  if (!parsed.success) throw unusable(file, parsed.error.issues.map(sayIssue).join("; "));
  const repeated = parsed.data.tallies.find(({ name }, at, all) => all.findIndex((other) => other.name === name) !== at);
  if (repeated) throw unusable(file, `two tallies are called "${repeated.name}", and a name tells them apart`);
  return parsed.data;
}

function valueOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable(file, `it is no JSON (${String(error).replace(/^SyntaxError: /, "")})`);
  }
}

function unusable(file: string, wrong: string): Refusal {
  return new Refusal("usage", `Cannot use the map ${file}: ${wrong}. Mend it there; docs/series.md shows the form.`);
}

function sayIssue({ path, message }: z.core.$ZodIssue): string {
  const field = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return field === "" ? message : `${field.replace(/^\./, "")}: ${message}`;
}

function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "it is missing" : `it is no ${issue.expected}`;
    case "unrecognized_keys":
      return `it has a field "${issue.keys.join('", "')}" that maps do not know`;
    case "invalid_value":
      return `write ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "array" ? "it is an empty list" : "it is empty or too small";
    case "invalid_format":
      return issue.format === "date" ? "write a day as 2022-02-24" : undefined;
    case "invalid_union":
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    case "too_big":
      return undefined;
  }
}
