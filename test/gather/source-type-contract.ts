import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { follower } from "../../src/gather/follow.ts";
import { gatherMaterial } from "../../src/gather/gather-material.ts";
import type { Gathered } from "../../src/gather/gathered.ts";
import { mostBytes, tooLarge } from "../../src/gather/limits.ts";
import type { Material } from "../../src/gather/material.ts";
import type { SourceType } from "../../src/gather/source-type.ts";
import { sourceTypes } from "../../src/gather/source-types.ts";
import type { Effects, Fetched } from "../../src/model/effects.ts";
import { Refusal } from "../../src/model/refusal.ts";
import { seededRandom } from "../seeded-random.ts";
import { effectsWith } from "./effects.ts";
import { materialOf } from "./material-of.ts";

/** A type of source with a sample of it. */
export interface ContractCase {
  readonly type: SourceType;
  readonly sample: string | Uint8Array;
  /** What the sample's own address is, where that matters. */
  readonly address?: string;
  /** The addresses of its pages in order; null for a page without one. */
  readonly gives: readonly (string | null)[];
  /** What stands at the addresses that it names. */
  readonly web?: Readonly<Record<string, Partial<Fetched>>>;
}

/** What every type of source keeps to. */
export function sourceTypeContract({ type, sample, address, gives, web }: ContractCase): void {
  const bytes = typeof sample === "string" ? new TextEncoder().encode(sample) : sample;
  const effects = effectsWith(web);
  const own = address === undefined ? {} : { at: address, url: address };
  const pages = async (content: Uint8Array, rest: Partial<Material> = own) =>
    pagesAmong(await gathered(materialOf(content, rest), effects));

  test(`${type.name}: a sample without a name is known by its content, and by no other type first`, () => {
    const material = materialOf(bytes, own);
    assert.equal(sourceTypes.find((one) => one.recognises(material))?.name, type.name);
  });

  test(`${type.name}: its pages come in order, each with its address and bytes`, async () => {
    const found = await pages(bytes);
    assert.deepEqual(
      found.map(({ page }) => page.url),
      gives,
    );
    for (const { page } of found) assert.ok(page.bytes.length > 0 && page.source === "given" && page.captured <= effects.now());
  });

  test(`${type.name}: the same bytes give the same ids and hashes wherever they lie`, async () => {
    const ids = async (rest: Partial<Material>) => (await pages(bytes, { ...own, ...rest })).map(({ page }) => [page.id, page.hash]);
    assert.deepEqual(await ids({ source: "/elsewhere/" }), await ids({}));
  });

  test(`${type.name}: packed with gzip it gives the same pages`, async () => {
    const plain = (await pages(bytes)).map(({ page }) => [page.url, page.hash]);
    const packed = (await pages(gzipSync(bytes))).map(({ page }) => [page.url, page.hash]);
    assert.deepEqual(packed, plain);
  });

  test(`${type.name}: cut anywhere, strewn with NULs or with any bytes, it ends in pages, notes or a refusal`, async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 60; round++) {
      const spoilt = spoil(bytes, round, random);
      await gathered(materialOf(spoilt, own), effects);
      await gathered(materialOf(gzipSync(spoilt).subarray(0, 20 + Math.floor(random() * spoilt.length)), own), effects);
    }
  });

  test(`${type.name}: what is over the limit is refused, or read piece by piece`, async () => {
    const whole = { bytes: async () => Promise.reject(tooLarge("given", mostBytes)) };
    const found = await gathered(materialOf(bytes, { ...own, ...whole }), effects);
    assert.ok(found.some((one) => one.kind === "page" || (one.kind === "refused" && one.refusal.code === "too-large")));
  });
}

/** As `gather` does: refusals are results, and nothing else may be thrown. */
async function gathered(material: Material, effects: Effects): Promise<Gathered[]> {
  const found: Gathered[] = [];
  const world = { ...effects, follow: follower(material.source, effects) };
  try {
    for await (const one of gatherMaterial(material, sourceTypes, world)) found.push(one);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    assert.match(error.message, /^Cannot .+: .+\. .+\.$/);
    found.push({ kind: "refused", at: material.at, refusal: error });
  }
  return found;
}

function pagesAmong(found: readonly Gathered[]) {
  return found.filter((one) => one.kind === "page");
}

/** Three ways in turn: cut off, NULs here and there, a run of any bytes. */
function spoil(bytes: Uint8Array, round: number, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  if (round % 3 === 0) return bytes.subarray(0, at);
  const spoilt = Uint8Array.from(bytes);
  for (let step = 0; step < 20; step++) {
    const place = round % 3 === 1 ? Math.floor(random() * bytes.length) : at + step;
    if (place < bytes.length) spoilt[place] = round % 3 === 1 ? 0 : Math.floor(random() * 256);
  }
  return spoilt;
}
