const states = new Map<string, string>([
  ["ENOENT", "there is no such place"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a file stands where a folder should be"],
  ["EEXIST", "a file stands where a folder should be"],
  ["EACCES", "its permissions do not allow it"],
  ["EPERM", "its permissions do not allow it"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
]);

/** Why the system does not read or write a file, in words; null for what is no trouble with a file. */
export function fileState(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return null;
  return states.get(String(error.code)) ?? `the system says ${String(error.code)}`;
}
