import { readFile } from "node:fs/promises";
import { parseMap } from "../keep/series/parse-map.ts";
import type { SeriesMap } from "../keep/series/series-map.ts";
import { fileState } from "../lib/file-state.ts";
import { Refusal } from "../model/refusal.ts";

/** The import map in a file. @throws {Refusal} `usage` where it cannot be read, or is no map */
export async function loadMap(file: string): Promise<SeriesMap> {
  return parseMap(file, await textOf(file));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const state = fileState(error);
    if (state === null) throw error;
    throw new Refusal("usage", `Cannot use the map ${file}: ${state}. Check the path.`);
  }
}
