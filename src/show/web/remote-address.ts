import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The address of who asks; "" where the site answers without a network, as in tests. */
export function remoteAddress(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "";
  } catch {
    return "";
  }
}
