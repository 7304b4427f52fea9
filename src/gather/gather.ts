import type { Effects } from "../model/effects.ts";
import { Refusal } from "../model/refusal.ts";
import { fetchedMaterial } from "./fetched-material.ts";
import { fileMaterial } from "./file-material.ts";
import { findFiles } from "./find-files.ts";
import { follower } from "./follow.ts";
import type { Gathered } from "./gathered.ts";
import { gatherMaterial } from "./gather-material.ts";
import type { Material } from "./material.ts";
import { frontPageType } from "./site/site-type.ts";
import type { SourceType } from "./source-type.ts";
import { sourceTypes } from "./source-types.ts";

/**
 * The world to pages: a folder, a file or a web address to whatever can be read in it, in order of path and line; lists are followed to
 * what they list. Memory stays flat however much there is. Trouble with one thing is one of the results, and the rest goes on; only bugs
 * are thrown.
 *
 * @param what a path or an http(s) address, as a person wrote it
 */
export async function* gather(what: string, effects: Effects): AsyncGenerator<Gathered> {
  if (isAddress(what)) return yield* gatherAddress(what, effects, sourceTypes);
  for await (const found of findFiles(what)) {
    if ("kind" in found) yield found;
    else yield* pagesOf(found.path, () => fileMaterial(found, effects), { effects, types: sourceTypes });
  }
}

/** As `gather`, of an address where the newest pages are linked: a site or a part of one. */
export async function* gatherSite(address: string, effects: Effects): AsyncGenerator<Gathered> {
  yield* gatherAddress(address, effects, [frontPageType, ...sourceTypes]);
}

function gatherAddress(address: string, effects: Effects, types: readonly SourceType[]): AsyncGenerator<Gathered> {
  return pagesOf(address, () => fetchedMaterial(address, effects), { effects, types });
}

/** Two letters or more before the colon, so that a Windows drive is a path. */
function isAddress(what: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(what);
}

interface Reading {
  readonly effects: Effects;
  readonly types: readonly SourceType[];
}

async function* pagesOf(at: string, open: () => Promise<Material | null>, { effects, types }: Reading): AsyncGenerator<Gathered> {
  try {
    const material = await open();
    if (material === null) yield { kind: "same", at };
    else yield* gatherMaterial(material, types, { ...effects, follow: follower(material.source, effects) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { kind: "refused", at, refusal: error };
  }
}
