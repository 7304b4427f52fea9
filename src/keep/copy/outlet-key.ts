import { mixBits, wordHashes } from "./word-hashes.ts";

/** Names under which one agency is known; the first is its key. Lower case. */
const AGENCIES: readonly (readonly string[])[] = [
  ["ap", "associated press", "apnews", "ap news"],
  ["afp", "agence france presse"],
  ["reuters", "thomson reuters"],
  ["upi", "united press international"],
  ["dpa", "deutsche presse agentur"],
  ["efe", "agencia efe"],
  ["pa", "press association", "pa media"],
  ["ukrinform", "укрінформ"],
  ["interfax ukraine", "інтерфакс україна"],
  ["unian", "уніан"],
];
const AGENCY_OF = new Map(AGENCIES.flatMap((names) => names.map((name) => [name.replaceAll(" ", ""), names[0]!.replaceAll(" ", "")])));

/** "https://www.harbour-post.co.uk/" is the Harbour Post's. */
const HOST = /^(?:https?:\/\/)?(?:www\d?\.|m\.)?([\p{L}\p{N}-]+)(?:\.[\p{L}\p{N}-]+)+(?:\/.*)?$/u;
const MOST_WORDS = 12;

/** A key by which an outlet's name and its address are the same outlet; 0 where there is no name. */
export function outletKey(name: string | null): number {
  const lower = (name ?? "").normalize("NFKC").toLowerCase().trim();
  const bare = (HOST.exec(lower)?.[1] ?? lower.replace(/^the\s+/, "")).replace(/[^\p{L}\p{N}]+/gu, "");
  const known = AGENCY_OF.get(bare) ?? bare;
  return wordHashes(known, MOST_WORDS).reduce((hash, word) => mixBits(hash ^ word), 0);
}
