import { connect } from "./sqlite/connection.ts";
import { refusing } from "./sqlite/refusing.ts";
import { sqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store in a folder, making it where there is none and upgrading an older one. The first write takes the folder's writer
 * lock and keeps it until `release` or `close`; any number of others may read meanwhile.
 *
 * @throws {Refusal} `missing` (read-only or existing, and nothing is there), `newer`, `stopped` (damaged, or something else)
 */
export async function openStore(dir: string, options: { readonly readOnly?: boolean; readonly existing?: boolean } = {}): Promise<Store> {
  return refusing(sqliteStore(connect(dir, options)), dir);
}
