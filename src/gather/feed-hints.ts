import type { Fetched } from "../model/effects.ts";
import { parseObject } from "./parse-object.ts";

/** What a source says of itself beside its items. */
export interface FeedHints {
  /** Seconds for which it says that it stays as it is. */
  readonly stays: number | null;
  /** The hub that tells of its news, and the address by which the hub knows it. */
  readonly hub: string | null;
  readonly self: string | null;
}

/** These stand at the beginning of a feed, before its items. */
const lookedAt = 20_000;

const periods = new Map([
  ["hourly", 3600],
  ["daily", 86_400],
  ["weekly", 604_800],
  ["monthly", 2_592_000],
  ["yearly", 31_536_000],
]);

/** The hints of what came from an address, by its headers and, if it is a feed, by the feed's head. */
export function feedHints({ headers, bytes, url }: Fetched): FeedHints {
  const text = Buffer.from(bytes.subarray(0, lookedAt)).toString("latin1");
  const head = text.split(/<(?:item|entry)[\s>]/i, 1)[0] ?? "";
  const links = [...linksOfHeader(headers["link"] ?? ""), ...linksOfHead(head), ...linksOfJson(text, bytes)];
  const address = (rel: string) => {
    const href = links.find((link) => link.rel === rel)?.href;
    return href === undefined ? null : (URL.parse(href, url)?.href ?? null);
  };
  const stays = [maxAge(headers["cache-control"] ?? ""), ttl(head), updatePeriod(head)].filter((each) => each !== null);
  return { stays: stays.length === 0 ? null : Math.max(...stays), hub: address("hub"), self: address("self") };
}

interface Linked {
  readonly rel: string;
  readonly href: string;
}

function maxAge(cacheControl: string): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl)?.[1];
  return seconds === undefined ? null : Number(seconds);
}

function ttl(head: string): number | null {
  const minutes = /<ttl>\s*(\d{1,6})\s*<\/ttl>/i.exec(head)?.[1];
  return minutes === undefined ? null : Number(minutes) * 60;
}

function updatePeriod(head: string): number | null {
  const period = periods.get(/<\w{1,20}:updatePeriod>\s*(\w{1,10})\s*</i.exec(head)?.[1]?.toLowerCase() ?? "");
  const times = Number(/<\w{1,20}:updateFrequency>\s*(\d{1,5})\s*</i.exec(head)?.[1] ?? 1);
  return period === undefined ? null : Math.round(period / Math.max(1, times));
}

/**     Link: <https://hub.example/>; rel="hub", <https://news.example/feed>; rel=self */
function linksOfHeader(header: string): Linked[] {
  return [...header.slice(0, 4000).matchAll(/<([^<>]{1,1000})>\s*;[^<]{0,200}?\brel\s*=\s*"?([\w -]{1,60})/gi)].flatMap((found) =>
    found[2]!.split(" ").map((rel) => ({ href: found[1]!, rel: rel.toLowerCase() })),
  );
}

function linksOfHead(head: string): Linked[] {
  return [...head.matchAll(/<(?:\w{1,20}:)?link\s([^<>]{1,1000})>/gi)].flatMap(([, attributes = ""]) => {
    const rel = /\brel\s*=\s*["']([^"']{1,60})["']/i.exec(attributes)?.[1];
    const href = /\bhref\s*=\s*["']([^"']{1,1000})["']/i.exec(attributes)?.[1];
    if (rel === undefined || href === undefined) return [];
    return rel.split(" ").map((one) => ({ rel: one.toLowerCase(), href: href.replaceAll("&amp;", "&") }));
  });
}

function linksOfJson(text: string, bytes: Uint8Array): Linked[] {
  if (!/^\s*\{/.test(text) || !text.includes('"hubs"')) return [];
  const feed = parseObject(new TextDecoder().decode(bytes));
  const hubs: unknown[] = Array.isArray(feed?.["hubs"]) ? feed["hubs"] : [];
  const links = hubs.map((hub) => ({ rel: "hub", href: (hub as { url?: unknown } | null)?.url }));
  return [...links, { rel: "self", href: feed?.["feed_url"] }].filter((link): link is Linked => typeof link.href === "string");
}
