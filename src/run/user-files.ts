import { readdirSync, readFileSync } from "node:fs";
import { Refusal } from "../model/refusal.ts";

/**
 * Names of the JSON files in a folder of a user's, in order; none where there is no such folder.
 *
 * @param what they are, for the message: "the measures"
 * @throws {Refusal} `usage` where the folder cannot be listed
 */
export function jsonNames(folder: string, what: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !name.startsWith("."))
      .toSorted();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw new Refusal("usage", `Cannot use ${what} in ${folder}: ${String(error)}. Let the folder be read, or move it away.`);
  }
}

/** The text of a file. @param unusable makes the refusal of a file that cannot be read */
export function userText(file: string, unusable: (file: string, wrong: string, todo: string) => Refusal): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw unusable(file, `it cannot be read (${String(error)})`, "let it be read, or move it away");
  }
}
