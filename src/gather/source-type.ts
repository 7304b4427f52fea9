import type { Effects } from "../model/effects.ts";
import type { PageHints } from "../model/page.ts";
import type { Gathered } from "./gathered.ts";
import type { Material } from "./material.ts";

/** One kind of thing that pages come from. A new kind is a new file and a line in `source-types.ts`. */
export interface SourceType {
  readonly name: string;
  /** By content first, then by what the name promises. */
  recognises(material: Material): boolean;
  /** Its pages in order. @throws {Refusal} where the whole of it cannot be read */
  gather(material: Material, world: World): AsyncIterable<Gathered>;
}

/** The outside world, and the way from a list to what it lists. */
export interface World extends Effects {
  /** What a link of the material leads to. How deep lists may stand in lists, and how many links are followed, is settled here. */
  follow(link: Link): AsyncIterable<Gathered>;
}

export interface Link {
  readonly address: string;
  /** Whatever else is found there is passed over. */
  readonly wants: "page" | "list";
  /** What the list says of it. */
  readonly hints?: PageHints;
}
