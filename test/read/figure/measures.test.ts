import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { failedExamples } from "../../../src/read/failed-examples.ts";
import { languages } from "../../../src/read/languages/list.ts";

for (const language of languages.values())
  for (const table of language.figures.measures) {
    test(`${language.code}: the examples of ${table.measure} read as it says`, () => deepStrictEqual(failedExamples(table, language), []));
    test(`${language.code}: ${table.measure} has examples that match and that do not`, () =>
      ok(table.match.length > 0 && table.miss.length > 0));
  }
