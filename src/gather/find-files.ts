import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { compareText } from "../lib/compare-text.ts";
import { Refusal } from "../model/refusal.ts";
import { fileTrouble } from "./file-trouble.ts";
import type { Gathered } from "./gathered.ts";
import { isSidecar } from "./sidecar.ts";

/** A file on disk, and how pages refer to it. */
export interface FoundFile {
  readonly path: string;
  /** As `Page.source`: a folder that was named ends in a slash. */
  readonly source: string;
  /** Path inside the folder that was named, parted by "/"; a file that was named itself has its bare name. */
  readonly name: string;
}

/**
 * The files at a path, in order of their names: the file itself, or all in a folder and the folders in it. Hidden files, sidecars,
 * and folders that were seen already (links that lead back) are left out.
 */
export async function* findFiles(what: string): AsyncGenerator<FoundFile | Gathered> {
  const kind = await kindOf(what);
  const source = what.replace(/[/\\]*$/, "/");
  if (kind === "folder") yield* filesIn({ path: what, source, name: "" }, new Set());
  else if (kind === "file") yield { path: what, source: what, name: basename(what) };
  else yield { kind: "refused", at: what, refusal: notThere(what) };
}

function notThere(what: string): Refusal {
  return new Refusal("missing", `Cannot find ${what}: there is no such file or folder. Check the path.`);
}

async function* filesIn(folder: FoundFile, seen: Set<string>): AsyncGenerator<FoundFile | Gathered> {
  try {
    const real = await realpath(folder.path);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder.path, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) yield* entryOf(folder, entry, seen);
  } catch (error) {
    yield { kind: "refused", at: folder.path, refusal: fileTrouble(error, folder.path) };
  }
}

async function* entryOf(folder: FoundFile, entry: Dirent, seen: Set<string>): AsyncGenerator<FoundFile | Gathered> {
  if (entry.name.startsWith(".") || isSidecar(entry.name)) return;
  const found = { path: join(folder.path, entry.name), source: folder.source, name: join(folder.name, entry.name).replaceAll("\\", "/") };
  const kind = await kindOf(found.path);
  if (kind === "folder") yield* filesIn(found, seen);
  else if (kind === "file") yield found;
  else
    yield {
      kind: "passed-over",
      at: found.path,
      text: kind === "nothing" ? "It is a link that leads nowhere." : "It is no ordinary file.",
    };
}

/** Links are followed. Pipes and devices are "other": opening one could wait for ever. */
async function kindOf(path: string): Promise<"folder" | "file" | "other" | "nothing"> {
  const found = await stat(path).catch(() => null);
  if (found === null) return "nothing";
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : "other";
}
