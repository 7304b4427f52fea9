/** What a page's JSON-LD says of its article. Absent fields are null. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** Whether it calls itself a live blog. */
  readonly live: boolean;
  /** Units in the text that it gives as the article's; 0 where it gives none. */
  readonly bodyLength: number;
  /** False where the page says that it shows its text only to those who pay. */
  readonly free: boolean | null;
}

/** The first article, report or posting in a page's JSON-LD; null where there is none that can be read. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const found = findArticle(parsed(script), 0);
    if (found) return articleFrom(found);
  }
  return null;
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^[\s\S]{0,40}<!\[CDATA\[|\]\]>\s*$/gu, "").replace(/\p{Cc}+/gu, " ")) as unknown;
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > 6 || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) return firstFound(value.slice(0, 200), depth);
  const fields = value as Fields;
  if (wordsIn(fields["@type"]).some((type) => /article$|report|blogposting|^posting$/iu.test(type))) return fields;
  return firstFound([fields["@graph"], fields["mainEntity"], fields["mainEntityOfPage"], fields["itemListElement"]].filter(Boolean), depth);
}

function firstFound(values: readonly unknown[], depth: number): Fields | null {
  for (const value of values) {
    const found = findArticle(value, depth + 1);
    if (found) return found;
  }
  return null;
}

function articleFrom(fields: Fields): LinkedArticle {
  const free = fields["isAccessibleForFree"];
  return {
    headline: wordsIn(fields["headline"])[0] ?? null,
    published: wordsIn(fields["datePublished"])[0] ?? wordsIn(fields["dateCreated"])[0] ?? null,
    modified: wordsIn(fields["dateModified"])[0] ?? null,
    publisher: namesIn(fields["publisher"])[0] ?? null,
    authors: namesIn(fields["author"]),
    url: wordsIn(fields["url"])[0] ?? null,
    live: wordsIn(fields["@type"]).some((type) => /liveblog/iu.test(type)),
    bodyLength: wordsIn(fields["articleBody"])[0]?.length ?? 0,
    free: free === undefined ? null : free !== false && wordsIn(free)[0]?.toLowerCase() !== "false",
  };
}

function wordsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .filter((one): one is string => typeof one === "string" && one.trim() !== "")
    .map((one) => one.trim());
}

/** Names of people or organisations, given as words or as things with a name. */
function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    if (typeof one === "string") return wordsIn(one);
    return typeof one === "object" && one !== null ? wordsIn((one as Fields)["name"]) : [];
  });
}
