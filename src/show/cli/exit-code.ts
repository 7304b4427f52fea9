import type { RefusalCode } from "../../model/refusal.ts";

export const DONE = 0;
/** Done, but something was refused. */
export const REFUSED = 1;
export const WRONG_USE = 2;
/** Could not go on: disk full, folder damaged or of a newer version, port taken. */
export const STOPPED = 3;

/** The exit code of a command that ended in a refusal. */
export function exitCodeOf(code: RefusalCode): number {
  switch (code) {
    case "usage":
      return WRONG_USE;
    case "newer":
    case "stopped":
      return STOPPED;
    case "missing":
    case "unreadable":
    case "too-large":
    case "forbidden":
    case "unreachable":
      return REFUSED;
  }
}
