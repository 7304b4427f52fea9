import type { sources as english } from "../en/sources.ts";
import { plural } from "../plural.ts";

/** The page on what is watched. */
export const sources: typeof english = {
  title: "Джерела",
  standfirst: (watched, trouble) => `${watched} під наглядом, із них з негараздами: ${trouble}`,
  nothing: "Поки що ні за чим не стежимо. У командному рядку «tollkeeper sources add АДРЕСА» додає стрічку, сайт або теку.",
  watched: plural("uk", { one: "джерело", few: "джерела", many: "джерел", other: "джерела" }),
  pages: plural("uk", { one: "сторінка", few: "сторінки", many: "сторінок", other: "сторінки" }),
  failed: plural("uk", { one: "невдача", few: "невдачі", many: "невдач", other: "невдачі" }),
  head: { source: "Джерело", kept: "Збережено", success: "Останній успіх", next: "Наступна спроба", trouble: "Остання помилка" },
  kinds: { feed: "стрічка", site: "сайт", sitemap: "мапа сайту", folder: "тека", file: "файл", address: "адреса" },
  never: "ще не було",
  soon: "з наступним колом",
  once: "зібрано один раз, нагляду немає",
  groups: { trouble: "З негараздами", well: "Усе гаразд", once: "Зібрано один раз" },
  pushed: "про новини повідомляє хаб",
};
