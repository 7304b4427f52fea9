import type { Context } from "hono";

import type { BreakType } from "../../../model/break.ts";
import type { ChecksAsked } from "../../../run/checks-shown.ts";
import { pageAsked } from "../pager.ts";

/** Kinds of breaks, in the order a reader chooses from. */
export const breakTypes = [
  "sum",
  "decrease",
  "gap",
  "slip",
  "stale",
  "contradiction",
  "component",
  "definition",
  "reset",
] as const satisfies readonly BreakType[];

/** What a request's address asks for; what it does not know asks for nothing. */
export function checksAsked(context: Context): ChecksAsked {
  const [type, state, tally] = [context.req.query("type"), context.req.query("state"), context.req.query("tally")];
  return {
    type: breakTypes.find((one) => one === type) ?? null,
    accepted: state === "accepted" ? true : state === "open" ? false : null,
    tally: tally === undefined || tally === "" ? null : tally,
    page: pageAsked(context.req.query("page")),
  };
}

/** Path of the checks that are asked for. */
export function checksPath({ type, accepted, tally, page }: ChecksAsked): string {
  const query = new URLSearchParams();
  if (type !== null) query.set("type", type);
  if (accepted !== null) query.set("state", accepted ? "accepted" : "open");
  if (tally !== null) query.set("tally", tally);
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? "/checks" : `/checks?${query.toString()}`;
}
