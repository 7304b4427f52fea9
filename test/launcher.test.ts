import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const PROGRAM = fileURLToPath(new URL("../bin/tollkeeper", import.meta.url));
/** Has the launcher believe that an older Node runs it, so that it starts the pinned one. */
const AGED = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.0.0"}})';

const pinned = () => {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
  } catch {
    return null;
  }
};

test("under an older Node an interrupted command ends by the signal, not as if it were done", { skip: pinned() === null }, async () => {
  const launcher = spawn(process.execPath, ["--import", AGED, PROGRAM, "read", "--jsonl", "-"], { stdio: ["pipe", "pipe", "inherit"] });
  launcher.stdin.on("error", () => undefined); // it ends while it is still being told
  launcher.stdin.write(`${JSON.stringify({ id: "a", text: "Two people died, police said." })}\n`.repeat(5_000));
  await once(launcher.stdout, "data"); // the pinned Node is at work
  launcher.kill("SIGINT");
  deepStrictEqual(await once(launcher, "exit"), [null, "SIGINT"]);
});

test("under an older Node the exit code is the program's", { skip: pinned() === null }, async () => {
  const launcher = spawn(process.execPath, ["--import", AGED, PROGRAM, "read", "no/such/file"], { stdio: "ignore" });
  const [code] = await once(launcher, "exit");
  strictEqual(code, 1);
});
