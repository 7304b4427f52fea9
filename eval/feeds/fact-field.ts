import type { Expected } from "./python-expectation.ts";

const texts = [
  ["title", "title"],
  ["rights", "rights"],
  ["copyright", "rights"],
] as const;
const feedTexts = new Map<string, string>([
  ...texts,
  ...["tagline", "info", "subtitle", "description"].map((name) => [name, "description"] as const),
]);
const itemTexts = new Map<string, string>([...texts, ["summary", "summary"], ["description", "summary"]]);

const moments = new Map([
  ["published", "published"],
  ["created", "published"],
  ["updated", "updated"],
]);

const plain = new Map([
  ["link", "link"],
  ["id", "id"],
  ["guid", "id"],
  ["language", "language"],
  ["author", "author"],
  ["category", "categories.0.term"],
  ["image.href", "image"],
  ["image.url", "image"],
  ["href", "link"],
  ["logo", "image"],
  ["icon", "image"],
]);

/** Where an expectation looks, as a field of `Feed`; null where the program keeps no such field. */
export function factField({ path }: Expected): string | null {
  if (path === "version" || path === "encoding") return path;
  const [, where, rest] = /^(feed|entries\.\d+)\.(.+)$/s.exec(path) ?? [];
  if (where === undefined || rest === undefined) return null;
  if (where === "feed") return fieldOf(rest, feedTexts);
  const source = rest.startsWith("source.");
  const field = source ? fieldOf(rest.slice("source.".length), feedTexts) : fieldOf(rest, itemTexts);
  return field && `items.${where.slice("entries.".length)}.${source ? "source." : ""}${field}`;
}

function fieldOf(rest: string, names: ReadonlyMap<string, string>): string | null {
  return plain.get(rest) ?? momentField(rest) ?? textField(rest, names) ?? personField(rest) ?? listField(rest);
}

function momentField(rest: string): string | null {
  return moments.get(rest.replace(/_parsed$/, "")) ?? null;
}

function textField(rest: string, names: ReadonlyMap<string, string>): string | null {
  const content = /^content\.0\.(value|type|base|language)$/.exec(rest);
  if (content && names === itemTexts) return `content.${textPart(content[1]!)}`;
  const [, name, part = "value"] = /^(\w+?)(?:_detail\.(value|type|base|language))?$/.exec(rest) ?? [];
  const own = names.get(name ?? "");
  return own === undefined ? null : `${own}.${textPart(part)}`;
}

function textPart(name: string): string {
  return name === "type" ? "form" : name;
}

function personField(rest: string): string | null {
  const [, detail, number = "0", part] = /^(?:(author_detail)|authors\.(\d+))\.(name|email|url|href)$/.exec(rest) ?? [];
  return part === undefined ? null : `authors.${detail ? "0" : number}.${part === "href" ? "url" : part}`;
}

function listField(rest: string): string | null {
  const tag = /^tags\.(\d+\.(?:term|scheme|label)|length)$/.exec(rest);
  if (tag) return `categories.${tag[1]}`;
  const link = /^links\.(\d+\.(?:href|rel|type|title)|length)$/.exec(rest);
  if (link) return `links.${link[1]}`;
  const file = /^enclosures\.(\d+)\.(url|href|type|length)$/.exec(rest);
  return file ? `enclosures.${file[1]}.${file[2] === "href" ? "url" : file[2]}` : null;
}
