import { readFileSync } from "node:fs";
import type { GroupedArticle } from "../../src/model/grouped-article.ts";

/** An article with the story that a person put it into; null is noise, which belongs to none. */
export interface LabelledArticle {
  readonly article: GroupedArticle;
  readonly story: string | null;
}

/** Lines of `{id, title, text, published, publisher, story}` in order of time. */
export function loadLabelled(file: string): LabelledArticle[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, title, text, published, publisher, story } = JSON.parse(line) as Record<string, string | null>;
    const article = { id: String(id), title: title ?? null, text: text ?? "", published: published ?? null, publisher: publisher ?? null };
    return { article: { ...article, origin: null, language: null }, story: story === null ? null : String(story) };
  });
}
