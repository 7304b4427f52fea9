import { Refusal } from "../model/refusal.ts";
import { looksBinary } from "./looks-binary.ts";

/** @throws {Refusal} `unreadable` where bytes are no text */
export function refuseBinary(bytes: Uint8Array, at: string): void {
  if (looksBinary(bytes)) throw new Refusal("unreadable", `Cannot read ${at}: its bytes are no text. Save the page as HTML or as text.`);
}
