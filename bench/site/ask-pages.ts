import { setImmediate as nextTurn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Hono } from "hono";
import { numberBelow, type Random } from "../../test/seeded-random.ts";
import { actorName, placeName } from "./made-report.ts";
import type { MadeFolder } from "./made-folder.ts";

/** A kind of page, with the path of one of it each time it is asked. */
export type Kind = readonly [name: string, path: () => string];

/** What asking for pages of one kind came to. Milliseconds, of the wall and of the processor. */
export interface Asked {
  readonly name: string;
  readonly wall: Percentiles;
  readonly processor: Percentiles;
  /** Bytes over the wire of a first load of the first one: page, style, scripts and icon, without fonts. */
  readonly bytes: number;
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

const WORDS = ["bak", "lomi", "rase", "nu", "tivo", "fego", "service", "people"];

/** Every kind of page over a made folder, other ones each time. @param known id of a tally that was folded from pages, and a moment of it */
export function kindsOf(folder: MadeFolder, random: Random, known: { readonly tally: string; readonly moment: string }): readonly Kind[] {
  const some = (count: number) => numberBelow(random, Math.max(1, count));
  const article = () => `made-${some(folder.articles)}`;
  const word = () => WORDS[some(WORDS.length)]!;
  const name = () => encodeURIComponent(actorName(some(2000)));
  return [
    ["front", () => "/"],
    ["stories", () => `/stories?page=${1 + some(20)}`],
    ["story", () => `/stories/made-story-${some(folder.stories)}`],
    ["trends", () => "/trends"],
    ["tallies", () => `/tallies?page=${1 + some(20)}`],
    ["tally", () => `/tallies/made-tally-${some(folder.tallies)}`],
    ["tally of 1,000 days", () => `/tallies/made-tally-${some(folder.tallies / 10) * 10}`],
    ["tally as known", () => `/tallies/${known.tally}?known=${known.moment}`],
    ["articles", () => `/articles?page=${1 + some(20)}`],
    ["article", () => `/articles/${article()}`],
    ["actor", () => `/actors/${actorName(some(2000)).toLowerCase().replaceAll(" ", "-")}`],
    ["place", () => `/search?q=${encodeURIComponent(`place:${placeName(some(1500))}`)}`],
    ["measure", () => "/measures/killed"],
    ["search: a word", () => `/search?q=${word()}`],
    ["search: as you type", () => `/search?q=${word().slice(0, 1 + some(3))}`],
    ["search: claimant", () => `/search?q=${encodeURIComponent("claimant:")}"${name()}"`],
    ["search: number", () => `/search?q=${encodeURIComponent(`measure:killed figure:>=${some(4000)}`)}`],
    ["search: word and number", () => `/search?q=${encodeURIComponent(`${word()} figure:>=${some(4000)}`)}`],
    ["checks", () => `/checks?page=${1 + some(3)}`],
    ["checks of a kind", () => "/checks?type=gap"],
    ["sources", () => "/sources"],
    ["actors", () => "/actors"],
    ["desk", () => "/desk"],
  ];
}

/** Asks for pages of each kind, one after another in turn, so that what happens meanwhile happens to all of them. */
export async function askAll(app: Hono, kinds: readonly Kind[], times: number, headers: Record<string, string>): Promise<Asked[]> {
  const taken = kinds.map(() => ({ wall: [] as number[], processor: [] as number[] }));
  for (let round = 0; round < times; round++)
    for (const [at, [, path]] of kinds.entries()) {
      const one = await askOne(app, path(), headers);
      await nextTurn(); // what goes on in the background has its turn between two requests, as in a server
      taken[at]!.wall.push(one.wall);
      taken[at]!.processor.push(one.processor);
    }
  const asked: Asked[] = [];
  for (const [at, [name, path]] of kinds.entries()) {
    const { wall, processor } = taken[at]!;
    asked.push({ name, wall: percentiles(wall), processor: percentiles(processor), bytes: await bytesOf(app, path(), headers) });
  }
  return asked;
}

async function askOne(app: Hono, path: string, headers: Record<string, string>): Promise<{ wall: number; processor: number }> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const answer = await app.request(path, { headers });
  await answer.text();
  const { user, system } = process.cpuUsage(used);
  if (answer.status !== 200 && answer.status !== 404) throw new Error(`${path} answers ${answer.status}`);
  return { wall: performance.now() - began, processor: (user + system) / 1000 };
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1)! };
}

/** A page and what it loads before anybody touches it, compressed as browsers ask for it. */
async function bytesOf(app: Hono, path: string, headers: Record<string, string>): Promise<number> {
  const page = await (await app.request(path, { headers })).text();
  const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js|svg))"/g)].map(([, asset]) => asset!);
  let bytes = gzipSync(page).length;
  for (const asset of new Set(assets)) bytes += gzipSync(Buffer.from(await (await app.request(asset)).arrayBuffer())).length;
  return bytes;
}
