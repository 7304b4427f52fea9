import { readFile } from "node:fs/promises";
import type { Note } from "../model/note.ts";
import type { PageHints } from "../model/page.ts";
import { fileTrouble } from "./file-trouble.ts";
import { webAddress } from "./web-address.ts";
import { pageHints } from "./page-hints.ts";
import { parseObject } from "./parse-object.ts";

/** What stands beside a file: `{captured?, url?, published?, publisher?, title?, language?}` in NAME.meta.json. */
export interface Sidecar {
  /** As written; judged by `capturedMoment`. */
  readonly captured: unknown;
  readonly url: string | null;
  readonly hints: PageHints;
  readonly notes: readonly Note[];
}

const ending = ".meta.json";

export function isSidecar(name: string): boolean {
  return name.toLowerCase().endsWith(ending);
}

/** The sidecar of a file; an empty one where there is none. @throws {Refusal} `unreadable` where it may not be read */
export async function readSidecar(path: string): Promise<Sidecar> {
  const text = await textOf(path + ending);
  const fields = text === null ? {} : parseObject(text);
  if (fields === null) return { captured: undefined, url: null, hints: {}, notes: [notJson(path + ending)] };
  return { captured: fields["captured"], url: webAddress(fields["url"]), hints: pageHints(fields), notes: [] };
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw fileTrouble(error, path);
  }
}

function notJson(path: string): Note {
  return { stage: "gather", start: null, end: null, text: `What stands beside the page in ${path} is no JSON object and is left out.` };
}
