import type { Block, Post } from "../../model/article.ts";
import { isoDayOf } from "./hinted-day.ts";
import type { PageBlock } from "./page-block.ts";
import type { PageMoment } from "./scanned-page.ts";
import { writtenDay } from "./written-day.ts";

/** So many times of day on one page make it a live blog, where it says that it is one. */
const LEAST_POSTS = 3;

/** Whether a page's title or address says that it reports live. */
export function saysLive(title: string | null, address: string | null): boolean {
  return liveTitle.test(title ?? "") || /[/_-]live(?:[/_.-]|blog|$)|liveblog|liveticker|live-updates/iu.test(address ?? "");
}

const liveTitle =
  /(?<!\p{L})(?:live(?: ?blog|[ -]updates?| coverage)|live\s*[:|–—-]|as it happened|minute by minute|liveticker|newsticker|en direct|en continu|en vivo|minuto a minuto|ao vivo|in diretta|онлайн|наживо|хроніка|хроника|na żywo)(?!\p{L})|[:|–—-]\s*live$/iu;

interface Zone {
  /** The blocks as they stand on the page, and as they stand in the text: the same ones in the same order. */
  readonly found: readonly PageBlock[];
  readonly blocks: readonly Block[];
  readonly moments: readonly PageMoment[];
  /** ISO day of the page. */
  readonly published: string | null;
}

/** A post's beginning: the block it starts with, its day and its time of day. */
interface Start {
  at: number;
  readonly day: string | null;
  readonly time: string | null;
}

/** The posts of a live blog, each from its own time to the next; none where fewer than three times part it. */
export function livePosts(zone: Zone): Post[] {
  const starts = withHeadings(startsOf(zone), zone.found);
  if (new Set(starts.map(({ day, time }) => `${day} ${time}`)).size < LEAST_POSTS) return [];
  return starts.map(({ at, day, time }, index) => {
    const last = (starts[index + 1]?.at ?? zone.blocks.length) - 1;
    const title = zone.found.slice(at, at + 3).find(({ role }, step) => role === "subheading" && at + step <= last)?.text ?? null;
    return {
      start: zone.blocks[at]!.start,
      end: zone.blocks[last]!.end,
      published: day ?? zone.published,
      time,
      title: title?.replace(openingTime, "").trim() || null,
    };
  });
}

/** Where posts begin, in order: at a block that opens with a time of day, or at a `time` element that stands before a block. */
function startsOf({ found, moments }: Zone): Start[] {
  const momentOf = firstMoments(found, moments);
  const starts: Start[] = [];
  for (const [at, block] of found.entries()) {
    const moment = momentOf.get(at)?.datetime ?? "";
    const time = timeIn(block) ?? /T(\d\d:\d\d)/u.exec(moment)?.[1] ?? null;
    if (time === null || block.role === "headline" || block.role === "caption") continue;
    const last = starts.at(-1);
    const within = last !== undefined && !found.slice(last.at, at).some(({ role }) => role === "paragraph" || role === "quotation");
    const start = { at, day: isoDayOf(moment) ?? writtenDay(block.text.slice(0, 80)), time };
    if (!within) starts.push(start);
    else if (isPageDay(found[last.at]!, block)) starts[starts.length - 1] = start;
  }
  return starts.length > 1 && isPageDay(found[starts[0]!.at]!, found[starts[1]!.at]!) ? starts.slice(1) : starts;
}

/** The first `time` element before each block, by the block's index. Both stand in the order of the page. */
function firstMoments(found: readonly PageBlock[], moments: readonly PageMoment[]): Map<number, PageMoment> {
  const first = new Map<number, PageMoment>();
  let at = 0;
  for (const moment of moments) {
    while (at < found.length && found[at]!.at < moment.chunk) at++;
    if (at < found.length && !first.has(at)) first.set(at, moment);
  }
  return first;
}

/** Whether a line gives the page's own day and time: it tells a day and the next one with a time tells none. */
function isPageDay({ role, text }: PageBlock, next: PageBlock): boolean {
  return role === "dateline" && writtenDay(text) !== null && writtenDay(next.text.slice(0, 80)) === null;
}

function timeIn({ role, text }: PageBlock): string | null {
  const found = openingTime.exec(text) ?? (role === "dateline" ? /(?<!\d)(\d{1,2})[:.h](\d\d)(?!\d)/u.exec(text) : null);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour > 24 || minute > 59) return null;
  const late = /^\s*p\.?m\b/iu.test(text.slice(found.index + found[0].length)) || /p\.?m\.?\W*$/iu.test(found[0]);
  return `${String(late && hour < 12 ? hour + 12 : hour).padStart(2, "0")}:${found[2]}`;
}

/** "14:10", "2.45pm -", "[18:05]" at the head of a line. */
const openingTime =
  /^[[(]?(\d{1,2})[:.h](\d\d)(?!\d|[.,]\d|\s*(?:%|percent|million|billion))(?:\s*[ap]\.?m\.?)?(?:\s*(?:gmt|utc|bst|est|edt|et|cet|eet|eest))?[\])]?\s*[:–—|-]?\s*/iu;

/** Where most posts have their heading before their time, each begins with its heading. */
function withHeadings(starts: Start[], found: readonly PageBlock[]): Start[] {
  const headed = starts.filter(({ at }) => found[at - 1]?.role === "subheading");
  if (headed.length * 2 <= starts.length) return starts;
  return starts.map((start) => (headed.includes(start) ? { ...start, at: start.at - 1 } : start));
}
