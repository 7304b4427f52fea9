import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Tasks of the shared scorer and the folders they run on. */
const tasks = [
  ["figures", "tolls"],
  ["figures", "running"],
  ["victims", "victims"],
  ["statements", "statements"],
  ["reports", "reports"],
  ["bodies", "bodies"],
  ["copies", "copies"],
  ["stories", "stories-mixed"],
  ["stories", "stories-dense"],
  ["stories", "stories-politics"],
  ["stories", "stories-incidents"],
] as const;

const limit = 300_000; // milliseconds a task

/** Where the shared sets stand: $TOLLKEEPER_EVAL, or beside the checkout; null where they are not there. */
export function sharedFolder(root: string, named: string | undefined): string | null {
  const folder = named ?? join(root, "..", "shared", "eval");
  return existsSync(join(folder, "score.mjs")) ? folder : null;
}

/** Runs the shared scorer on each set; a set's rows as it prints them, or the words of what went wrong. */
export function scoreShared(folder: string, root: string): [name: string, rows: Record<string, unknown> | string][] {
  return tasks.map(([task, set]) => {
    const ours = scoreTask(folder, root, task, set);
    return [`${task} ${set}`, task === "bodies" ? besidePeer(ours, scoreTask(folder, root, task, set, PEER)) : ours];
  });
}

/** Reads the same pages behind the same command line: see `readability.ts`. */
const PEER = join(import.meta.dirname, "readability.ts");

/** A peer's rows after ours, in words, so that no floor is made of them. */
function besidePeer(ours: Record<string, unknown> | string, theirs: Record<string, unknown> | string): Record<string, unknown> | string {
  if (typeof ours === "string") return ours;
  const rows = typeof theirs === "string" ? [["", theirs]] : Object.entries(theirs);
  return { ...ours, ...Object.fromEntries(rows.map(([, value]) => ["Readability on linkedom", numbersText(value)])) };
}

function numbersText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, number]) => `${key.toUpperCase()} ${String(number)}`)
    .join("  ");
}

/** @param program what the scorer runs in place of this checkout's own */
function scoreTask(folder: string, root: string, task: string, set: string, program?: string): Record<string, unknown> | string {
  try {
    const script = [join(folder, "score.mjs"), task, join(folder, set), "--json"];
    const printed = execFileSync(process.execPath, script, {
      cwd: root,
      encoding: "utf8",
      timeout: limit,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
        ...(program ? { TOLLKEEPER: program } : {}),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return JSON.parse(printed.trim().split("\n").at(-1) ?? "") as Record<string, unknown>;
  } catch (error) {
    return `not scored: ${String(error).split("\n")[0]}`;
  }
}

/** The numbers among what the scorer prints: F1 of a row that has one. */
export function numbersOf(rows: Record<string, unknown>): Record<string, number> {
  const numbers = Object.entries(rows).map(([row, value]) => [row, numberOf(value)] as const);
  return Object.fromEntries(numbers.filter((entry): entry is readonly [string, number] => entry[1] !== null));
}

function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null || !("f1" in value)) return null;
  return typeof value.f1 === "number" ? value.f1 : null;
}
