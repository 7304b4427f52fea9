import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { sentenceAround } from "../../../../src/show/cli/print/sentence-around.ts";

const TEXT = "A bus fell into a river. Nine  people were killed, police said. “Two are missing.” The search goes on.\nThree were hurt";

const around = (words: string) => sentenceAround(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

test("a sentence is shown from its first word, also where that is the number, white space folded", () => {
  deepStrictEqual(around("Nine  people"), { before: "", marked: "Nine people", after: " were killed, police said." });
  deepStrictEqual(around("killed"), { before: "Nine people were ", marked: "killed", after: ", police said." });
});

test("an opening mark belongs to the sentence, and a line ends one", () => {
  deepStrictEqual(around("Two"), { before: "“", marked: "Two", after: " are missing.”" });
  deepStrictEqual(around("goes"), { before: "The search ", marked: "goes", after: " on." });
  deepStrictEqual(around("Three"), { before: "", marked: "Three", after: " were hurt" });
});
