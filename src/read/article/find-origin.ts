import type { Origin } from "../../model/article.ts";
import { foldTitle } from "./fold-words.ts";

/**
 * The outlet a page was copied from, in the words of one of its lines.
 *
 *   Read more from Harbour Post...          This article was originally published by The Conversation.
 *   ^^^^^^^^^^^^^^ Harbour Post              ^^^^^^^^^^^^^^^^^^^^^^^ The Conversation
 *
 * `own` is the site's own name: "Read more on Harbour Post" in the Harbour Post is no origin.
 */
export function originOf(line: string, own: string | null = null): Origin | null {
  if (line.length > 300) return null;
  for (const pattern of patterns) {
    const found = pattern.exec(line)?.groups;
    const name = cleanName(found?.["name"] ?? "");
    if (name && found && !isOwn(name, own))
      return { name, url: addressIn(found["name"] ?? ""), evidence: (found["evidence"] ?? "").trim() };
  }
  return null;
}

const patterns = [
  /^[\W_]*(?<evidence>read (?:more|the (?:full|original|rest)(?: (?:article|story|of (?:the|this) (?:article|story)))?) (?:from|at|on|in))\s+(?<name>\S.*)$/iu,
  /^[\W_]*(?:this|the (?:original|above)|an? (?:\w+ )?version of this) (?:article|story|piece|post|report|column|essay|content|interview|text)\b.{0,60}?\b(?<evidence>(?:(?:originally|first) )?(?:appeared|published|posted|republished|reprinted|syndicated)(?: first| originally)?(?: in english| here| with permission)? (?:by|on|in|at|from|of))\s+(?<name>[^,;]+)/iu,
  /^[\W_]*(?<evidence>(?:originally|first) (?:appeared|published|posted)(?: in english)? (?:by|on|in|at))\s+(?<name>[^,;]+)/iu,
  /^[\W_]*the post\b.{1,200}\b(?<evidence>(?:appeared first|first appeared) (?:on|in|at))\s+(?<name>[^,;]+)/iu,
  /^[\W_]*(?<evidence>(?:republished|reprinted|syndicated) (?:from|with permission (?:from|of)))\s+(?<name>[^,;]+)/iu,
  /^\W*(?<evidence>(?:original )?source\s*:|(?:джерело|источник|quelle|fuente)\s*:)\s*(?<name>[^\s].{0,60})$/iu,
];

function isOwn(name: string, own: string | null): boolean {
  return own !== null && (plain(own).includes(plain(name)) || plain(name).includes(plain(own)));
}

function plain(words: string): string {
  return foldTitle(words).replaceAll(" ", "");
}

function cleanName(words: string): string {
  const host = /(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)/iu.exec(words);
  if (host?.[1] && host.index < 2) return host[1];
  return words
    .replace(
      /\s+(?:and (?:is|was|has)|under a|with permission|on (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|by clicking|here)\b.*$/iu,
      "",
    )
    .replace(/[.!?…]\s.*$/u, "")
    .replace(/^[\s"'“‘«(]+|[\s.…,;:»"'”’)>→\]]+$/gu, "");
}

function addressIn(words: string): string | null {
  return /https?:\/\/[^\s)\]"'<>]+/iu.exec(words)?.[0] ?? null;
}
