import type { DatabaseSync } from "node:sqlite";
import { Refusal } from "../../model/refusal.ts";
import type { Migrations } from "./schema.ts";
import { writeTransaction } from "./transaction.ts";

/** How many migrations a file has taken. */
export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
}

/**
 * Takes a file the steps it lacks, all or none.
 *
 * @throws {Refusal} `newer` where it has taken more steps than this program knows
 */
export function migrate(db: DatabaseSync, migrations: Migrations, at: string): void {
  refuseNewer(db, migrations, at);
  if (versionOf(db) === migrations.length) return;
  writeTransaction(db, () => {
    for (const step of migrations.slice(versionOf(db))) db.exec(step);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

function refuseNewer(db: DatabaseSync, migrations: Migrations, at: string): void {
  const version = versionOf(db);
  if (version <= migrations.length) return;
  const state = `it was written by a newer Tollkeeper (version ${version} of its form, this one knows ${migrations.length})`;
  throw new Refusal("newer", `Cannot open ${at}: ${state}. Install the newer one, or choose another folder with --data.`);
}
