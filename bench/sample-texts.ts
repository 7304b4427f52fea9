import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMarkup } from "../src/read/article/read-markup.ts";

const NEWSROOM = fileURLToPath(new URL("../examples/newsroom/", import.meta.url));

/** The example newsroom's pages as markup. */
export function samplePages(): string[] {
  return globSync("**/*.html", { cwd: NEWSROOM })
    .toSorted()
    .map((file) => readFileSync(NEWSROOM + file, "utf8"));
}

const WORDS = 650;

/** Texts of about 650 words, the length of a news article, made of the newsroom's articles one after another. */
export function sampleTexts(): string[] {
  const texts: string[] = [];
  let text = "";
  for (const page of samplePages()) {
    text += `${readMarkup(page, {}).article.text}\n\n`;
    if (text.split(/\s+/).length < WORDS) continue;
    texts.push(text);
    text = "";
  }
  return texts;
}
