import type { GroupedArticle } from "../../../model/grouped-article.ts";

const WORDS = 10;

/** What an article is called: its title, else its first words. */
export function headline({ title, text }: GroupedArticle): string {
  return title || text.split(/\s+/, WORDS).join(" ");
}
