import type { Effects } from "../model/effects.ts";
import type { Gathered } from "./gathered.ts";
import type { Material } from "./material.ts";

/** One kind of thing that pages come from. A new kind is a new file and a line in `source-types.ts`. */
export interface SourceType {
  readonly name: string;
  /** By content first, then by what the name promises. */
  recognises(material: Material): boolean;
  /** Its pages in order. @throws {Refusal} where the whole of it cannot be read */
  gather(material: Material, effects: Effects): AsyncIterable<Gathered>;
}
