import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findNames } from "../../src/keep/telling/find-names.ts";
import type { SeenReport } from "../../src/keep/trend/seen-report.ts";

interface Line {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  readonly story: string | number | null;
}

const NAMES = 8;

/** A shared stream in order of time, its stories as labelled; an article of no story is one, and a page of no outlet is its own. Null where it is not here. */
export function sharedStream(folder: string, set: string): SeenReport[] | null {
  const file = join(folder, set, "articles.jsonl");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => seen(JSON.parse(line) as Line)).sort((a, b) => (a.moment < b.moment ? -1 : 1));
}

function seen({ id, title, text, published, publisher, story }: Line): SeenReport {
  const names = [...findNames(title, text)].sort((a, b) => b[1] - a[1]).slice(0, NAMES);
  return {
    article: id,
    story: story === null ? id : String(story),
    publisher: publisher || id,
    moment: new Date(published).toISOString(),
    copyOf: null,
    voice: null,
    entities: names.map(([name]) => name),
  };
}
