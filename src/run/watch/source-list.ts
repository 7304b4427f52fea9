import { readOpml, writeOpml } from "../../gather/opml.ts";
import type { WatchedSource } from "../../model/source.ts";
import { newSource } from "./find-source.ts";

/** The sources of an OPML list, none of them asked yet. @throws {Refusal} `unreadable` where it is no such list */
export function importedSources(text: string, at: string, now: string): readonly WatchedSource[] {
  return readOpml(text, at).map((one) => newSource(one, now));
}

/** What is watched as an OPML list: all that has an address on the web. */
export function exportedList(sources: readonly WatchedSource[]): string {
  return writeOpml(sources);
}
