import { Refusal } from "../../model/refusal.ts";

const CORRUPT = 11;
const CANNOT_OPEN = 14;

const whole = "Nothing that was kept is lost.";

/** SQLite's primary result codes, https://sqlite.org/rescode.html, to what a person can do about them. */
const states = new Map<number, string>([
  [5, `another program is writing to it. Wait until it is done, then run this again. ${whole}`],
  [8, `it is read-only. Make it writable or choose another folder with --data. ${whole}`],
  [10, `the disk does not take it. Check the disk, then run this again. ${whole}`],
  [13, `the disk is full. Free some space, then run this again. ${whole}`],
  [CANNOT_OPEN, `its files cannot be opened. Check who owns them, or choose another folder with --data. ${whole}`],
]);

const fileCodes = new Map<string, number>([
  ["EACCES", 8],
  ["EPERM", 8],
  ["EROFS", 8],
  ["ENOSPC", 13],
  ["EDQUOT", 13],
  ["EIO", 10],
  ["ENOTDIR", CANNOT_OPEN],
  ["ENOENT", CANNOT_OPEN],
  ["EEXIST", CANNOT_OPEN],
]);

const damaged = new Set([CORRUPT, 26]);

/** The refusal behind an error of the database or the file system, or the error itself where it is a bug. */
export function asRefusal(error: unknown, at: string): unknown {
  const code = resultCode(error);
  if (damaged.has(code))
    return new Refusal("stopped", `Cannot open ${at}: it is damaged or no Tollkeeper folder. Choose another folder with --data.`);
  const state = states.get(code);
  return state === undefined ? error : new Refusal("stopped", `Cannot ${code === CANNOT_OPEN ? "open" : "write"} ${at}: ${state}`);
}

function resultCode(error: unknown): number {
  if (!(error instanceof Error)) return 0;
  if ("errcode" in error && typeof error.errcode === "number") return error.errcode & 0xff;
  if (!("code" in error) || typeof error.code !== "string") return 0;
  return error.code.startsWith("ZSTD_") ? CORRUPT : (fileCodes.get(error.code) ?? 0);
}
