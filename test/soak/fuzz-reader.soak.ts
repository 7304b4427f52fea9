import { deepStrictEqual } from "node:assert/strict";
import { numberText } from "../../src/lib/number-text.ts";
import { fuzzReader } from "../read/fuzz-reader.ts";
import { proofOptions, tellResult } from "./proof.ts";

/** Reads the project's own texts and pages, spoilt in many ways. */
const { seed, count } = proofOptions(100_000);
deepStrictEqual(fuzzReader(seed, count), []);
tellResult({
  what: "texts and pages cut, spliced, repeated and strewn with odd marks, halves of characters, other scripts, long numbers and broken markup, each read twice",
  many: `${numberText(count)} documents`,
  result: "none threw; all positions inside the text, blocks in order, text kept, ids resolved, the same report both times",
});
