import type { Fetched } from "../../model/effects.ts";
import type { HostMemory, RobotsFile } from "../../model/host.ts";
import { Refusal } from "../../model/refusal.ts";
import { fetchPage, type FetchOptions } from "../fetch-page.ts";
import { troubleOf } from "../unreachable.ts";
import { afterAnswer, afterFailure } from "./back-off.ts";

/** One that is longer is taken for a server in trouble, in bytes. */
const mostRobots = 2_000_000;
/** RFC 9309 wants 500 kB read at least; rules beyond are passed over, in characters. */
const mostRead = 512_000;
/** Rules with more wildcards take their reader's time and no page's name. */
const mostStars = 10;
/** RFC 9309: a day. */
const freshFor = 24 * 3_600_000;

const hour = 3_600_000;

/** The moment at which a file would have been fetched that stays fresh for so long from now. */
function staleIn(milliseconds: number, now: string): string {
  return new Date(Date.parse(now) - freshFor + milliseconds).toISOString();
}

/** Whether a host's robots.txt need not be asked for again. One that failed is, as soon as its server may be. */
export function isFresh(file: RobotsFile | null, now: string): file is RobotsFile {
  return file !== null && file.state !== "failed" && Date.parse(now) - Date.parse(file.fetched) < freshFor;
}

/**
 * What to remember of a host after asking for its robots.txt. Where there is none, everything is allowed; where the server fails, what
 * was known before still holds, and without that nothing is allowed.
 *
 * @throws {Refusal} where the server could not be asked, and nothing was known before
 */
export async function withRobots(memory: HostMemory, url: URL, options: FetchOptions, now: string): Promise<HostMemory> {
  let answer: { readonly status: number; readonly headers: Fetched["headers"] } | null = null;
  const gate = {
    before: async () => {},
    answered: (_url: URL, status: number, headers: Fetched["headers"]) => void (answer = { status, headers }),
  };
  try {
    const { bytes } = await fetchPage(new URL("/robots.txt", url).href, { ...options, gate, most: mostRobots });
    return { ...memory, robots: { fetched: now, state: "found", text: readable(new TextDecoder().decode(bytes)) } };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === "forbidden") throw error;
    return afterRefusal(memory, answer, error, now);
  }
}

/** What of a robots.txt is read: a long one, or one with rules made to be slow, costs no more than others. */
function readable(text: string): string {
  const lines = text.slice(0, mostRead).split(/\r\n?|\n/);
  return lines.filter((line) => line.split("*").length <= mostStars + 1).join("\n");
}

type Answer = { readonly status: number; readonly headers: Fetched["headers"] } | null;

function afterRefusal(memory: HostMemory, answer: Answer, refusal: Refusal, now: string): HostMemory {
  if (answer !== null && answer.status >= 300 && answer.status < 500 && answer.status !== 429)
    return { ...memory, robots: { fetched: now, state: "none", text: "" } };
  const tired =
    answer === null || answer.status < 300
      ? afterFailure(memory, troubleOf(refusal), now)
      : afterAnswer(memory, answer.status, answer.headers, now);
  const known = memory.robots !== null && memory.robots.state !== "failed";
  return { ...tired, robots: known ? { ...memory.robots, fetched: staleIn(hour, now) } : { fetched: now, state: "failed", text: "" } };
}
