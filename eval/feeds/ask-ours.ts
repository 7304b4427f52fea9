import { decodeText } from "../../src/gather/decode-text.ts";
import { documentBase } from "../../src/gather/document-base.ts";
import type { Feed, FeedPerson } from "../../src/gather/feed/feed.ts";
import { readFeed } from "../../src/gather/feed/read-feed.ts";
import { Refusal } from "../../src/model/refusal.ts";
import type { Answers } from "./answers.ts";
import { valueAt } from "./value-at.ts";

/** What the program finds in a feed, from its bytes and headers. */
export function askOurs(bytes: Uint8Array, address: string, headers: Readonly<Record<string, string>>): Answers {
  const { text } = decodeText(bytes, headers["content-type"] ?? "");
  try {
    const base = documentBase(address, headers["content-location"]);
    const feed = readFeed(text, { at: address, base, language: headers["content-language"] ?? null });
    return { outcome: "read", text, answer: (field) => answerOf(feed, field) };
  } catch (error) {
    return { outcome: error instanceof Refusal ? "refused" : "crashed", text, answer: () => undefined };
  }
}

function answerOf(feed: Feed, field: string): unknown {
  return field.endsWith("author") ? written(valueAt(feed, field.replace(/author$/, "authors.0"))) : valueAt(feed, field);
}

function written(person: unknown): string | null {
  const { name = null, email = null } = (person ?? {}) as Partial<FeedPerson>;
  return [name, email].filter(Boolean).join(" ") || null;
}
