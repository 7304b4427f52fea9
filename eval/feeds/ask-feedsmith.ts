import { parseFeed } from "feedsmith";
import { feedMoment } from "../../src/gather/feed/feed-moment.ts";
import type { Answers } from "./answers.ts";
import { valueAt } from "./value-at.ts";

/** Where feedsmith keeps what a field asks for, in order of preference: what its documentation names, with the modules it reads beside. */
const places: readonly (readonly [field: RegExp, places: readonly string[]])[] = [
  [/^title\.value$/, ["title.value", "title", "dc.titles.0", "media.title.value", "media.groups.0.title.value"]],
  [
    /^description\.value$/,
    ["subtitle.value", "subtitle", "description", "tagline.value", "info.value", "itunes.summary", "itunes.subtitle", "dc.descriptions.0"],
  ],
  [
    /^summary\.value$/,
    [
      "summary.value",
      "summary",
      "description",
      "itunes.summary",
      "dc.descriptions.0",
      "media.description.value",
      "media.groups.0.description.value",
      "content.value",
    ],
  ],
  [/^content\.value$/, ["content.encoded", "content.value"]],
  [/^id$/, ["id", "guid.value", "rdf.about"]],
  [/^language$/, ["language", "dc.languages.0", "xml.lang"]],
  [/^published$/, ["published", "pubDate", "dcterms.issued.0", "dcterms.created.0"]],
  [/^updated$/, ["updated", "lastBuildDate", "dcterms.modified.0", "dc.dates.0"]],
  [/^authors\.(\d)\.name$/, ["authors.$1.name", "managingEditor.name", "dc.creators.$1", "itunes.author"]],
  [/^authors\.(\d)\.email$/, ["authors.$1.email", "managingEditor.email"]],
  [/^authors\.(\d)\.url$/, ["authors.$1.uri"]],
  [
    /^categories\.(\d)\.term$/,
    [
      "categories.$1.term",
      "categories.$1.name",
      "dc.subjects.$1",
      "itunes.categories.$1.text",
      "itunes.keywords.$1",
      "media.categories.$1.name",
    ],
  ],
  [/^categories\.(\d)\.scheme$/, ["categories.$1.scheme", "categories.$1.domain", "media.categories.$1.scheme"]],
  [/^categories\.(\d)\.label$/, ["categories.$1.label", "media.categories.$1.label"]],
  [/^categories\.length$/, ["categories.length", "dc.subjects.length", "itunes.categories.length", "itunes.keywords.length"]],
  [/^enclosures\.(\d)\.(\w+)$/, ["enclosures.$1.$2", "media.contents.$1.$2"]],
  [/^image$/, ["itunes.image", "image.url", "logo", "icon", "media.thumbnails.0.url"]],
  [/^rights\.value$/, ["rights.value", "rights", "copyright", "dc.rights.0"]],
  [/^(\w+)\.language$/, ["$1.xml.lang"]],
  [/^(\w+)\.base$/, ["$1.xml.base"]],
  [/^(\w+)\.form$/, ["$1.type"]],
];

/** What feedsmith alone finds in a feed that is handed to it as text; null where it throws. */
export function askFeedsmith(text: string): Answers {
  const parsed = parsedOrNull(text);
  if (parsed === null) return { outcome: "refused", text, answer: () => undefined };
  const feed: unknown = parsed.feed;
  return { outcome: "read", text, answer: (field) => (field === "version" ? versionOf(parsed) : answerOf(feed, field)) };
}

function parsedOrNull(text: string): ReturnType<typeof parseFeed> | null {
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

/** It says which family a feed is of; the number stands in the feed where it keeps one. */
function versionOf({ format, feed }: ReturnType<typeof parseFeed>): string {
  const version = valueAt(feed, "version");
  return typeof version === "string" ? `${format} ${version}` : format;
}

function answerOf(feed: unknown, field: string): unknown {
  const [, number, rest = field] = /^items\.(\d+)\.(.+)$/.exec(field) ?? [];
  if (number === undefined) return found(feed, rest) ?? inherited(feed, rest);
  const item = valueAt(feed, `items.${number}`) ?? valueAt(feed, `entries.${number}`);
  return found(item, rest) ?? inherited(item, rest) ?? inherited(feed, rest);
}

function found(value: unknown, field: string): unknown {
  if (field.startsWith("source.")) return found(valueAt(value, "source"), field.slice("source.".length));
  if (field === "link") return valueAt(value, "link") ?? valueAt(value, "url") ?? alternate(value) ?? permalink(value);
  if (field === "author") return [found(value, "authors.0.name"), found(value, "authors.0.email")].filter(Boolean).join(" ");
  if (field.startsWith("links.")) return valueAt(value, field) ?? (field === "links.0.href" ? valueAt(value, "link") : undefined);
  const [pattern, paths] = places.find(([one]) => one.test(field)) ?? [];
  const answer = paths
    ?.map((path) => valueAt(value, field.replace(pattern!, path)))
    .find((one) => one !== undefined && typeof one !== "object");
  return /^(published|updated)$/.test(field) ? feedMoment(typeof answer === "string" ? answer : null) : answer;
}

function inherited(value: unknown, field: string): unknown {
  if (field.endsWith(".language")) return valueAt(value, "xml.lang");
  return field.endsWith(".base") ? valueAt(value, "xml.base") : undefined;
}

function alternate(value: unknown): unknown {
  const links = valueAt(value, "links");
  if (!Array.isArray(links)) return undefined;
  const page = links.find((link) => ["alternate", undefined].includes(valueAt(link, "rel") as string | undefined));
  return valueAt(page, "href");
}

function permalink(value: unknown): unknown {
  return valueAt(value, "guid.isPermaLink") === false ? undefined : valueAt(value, "guid.value");
}
