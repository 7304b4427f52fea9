import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadableDocument } from "../src/model/document.ts";
import { languages } from "../src/read/languages/list.ts";
import type { GoldSet } from "./gold.ts";
import { loadArticles, loadSentences } from "./load-gold.ts";
import { readable } from "./score-set.ts";

/** Days of the daily count read alike: one speaks for all. */
const SPEAKS_FOR_ALL = "2023-02-23.html";

/** The project's own texts, whose reading is recorded line by line: the example newsroom, and all that is labelled. */
export function frozenCorpus(root: string): ReadableDocument[] {
  const sets = [...languages.keys()].flatMap((language) => [
    ...loadSentences(join(root, "eval/sentences"), language),
    loadArticles(join(root, "eval/articles"), language),
  ]);
  return [...newsroomPages(join(root, "examples/newsroom")), ...sets.flatMap(documentsOf)];
}

function newsroomPages(folder: string): ReadableDocument[] {
  return globSync("**/*.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("daily-count/") || file.endsWith(SPEAKS_FOR_ALL))
    .toSorted()
    .map((file) => ({ id: file.replace(/\.html$/, ""), html: readFileSync(join(folder, file), "utf8") }));
}

const documentsOf = (set: GoldSet) => set.documents.map((gold) => readable(gold));
