import { Refusal } from "../model/refusal.ts";

const states = new Map<string, string>([
  ["EACCES", "you may not read it. Change its permissions"],
  ["EPERM", "you may not read it. Change its permissions"],
  ["ENOENT", "it is no longer there. Run this again"],
  ["ELOOP", "its links lead in a circle. Remove one"],
  ["ENAMETOOLONG", "its path is too long. Shorten it"],
]);

/** The refusal for a file or folder that the system does not give; refusals pass through, bugs are thrown on. */
export function fileTrouble(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
  const state = states.get(String(error.code)) ?? `the system says ${String(error.code)}. Check the disk`;
  return new Refusal(error.code === "ENOENT" ? "missing" : "unreadable", `Cannot read ${path}: ${state}.`);
}
