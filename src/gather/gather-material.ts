import { Refusal } from "../model/refusal.ts";
import { unpackedHead, unpackedMaterial } from "./archive/unpacked-material.ts";
import type { Gathered } from "./gathered.ts";
import type { Material } from "./material.ts";
import type { SourceType, World } from "./source-type.ts";

/** The pages of one material by the first of these types that recognises it, as it lies or unpacked. @throws {Refusal} */
export async function* gatherMaterial(given: Material, types: readonly SourceType[], world: World): AsyncGenerator<Gathered> {
  const { at } = given;
  if (given.size === 0) throw new Refusal("unreadable", `Cannot read ${at}: it is empty. Save the page again.`);
  const plain = types.find((one) => one.recognises(given));
  const head = plain === undefined ? unpackedHead(given) : null;
  const material = head === null ? given : unpackedMaterial(given, head);
  const type = plain ?? types.find((one) => one.recognises(material));
  if (type === undefined) return yield { kind: "passed-over", at, text: "It is no page, text, feed, archive or lines of JSON." };
  let isEmpty = true;
  for await (const one of type.gather(material, world)) {
    isEmpty = false;
    yield one;
  }
  if (isEmpty) yield { kind: "passed-over", at, text: `Read as ${type.name}, there is nothing in it.` };
}
