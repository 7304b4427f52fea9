import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestContext } from "node:test";

export const PROGRAM = fileURLToPath(new URL("../../../bin/tollkeeper", import.meta.url));
export const NEWSROOM = fileURLToPath(new URL("../../../examples/newsroom", import.meta.url));

/** What the program printed and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end. */
export function tollkeeper(args: readonly string[], options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {}): Ended {
  const ended = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    env: { ...process.env, NO_COLOR: "1", ...options.env },
    maxBuffer: 100_000_000,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** Starts the program and leaves it running. */
export function startTollkeeper(args: readonly string[]) {
  return spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NO_COLOR: "1" } });
}

/** A folder that is gone after the test. */
export function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "tollkeeper-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
