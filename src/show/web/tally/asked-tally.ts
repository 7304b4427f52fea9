import type { Context } from "hono";

import { LENS_NAMES, type Lens } from "../../../model/lens.ts";
import { Refusal } from "../../../model/refusal.ts";
import { showTally, type TallyShown } from "../../../run/tally-shown.ts";
import { momentAsked } from "../moment-asked.ts";
import { pageAsked } from "../pager.ts";
import type { Room } from "../room.ts";
import { spanAsked } from "./spans.ts";
import type { TallyRequest } from "./tally-controls.ts";

/** What the address of a tally asks for. */
export function requestOf(context: Context): TallyRequest {
  return {
    known: momentAsked(context.req.query("known")),
    lens: lensAsked(context.req.query("lens")),
    span: spanAsked(context.req.query("span")),
    page: pageAsked(context.req.query("page")),
  };
}

function lensAsked(query: string | undefined): Lens | null {
  return LENS_NAMES.find((lens) => lens === query) ?? null;
}

/** @throws {Refusal} `missing` */
export async function tallyAsked(
  { desk }: Room,
  context: Context,
  { known, lens }: Pick<TallyRequest, "known" | "lens">,
): Promise<TallyShown> {
  const id = context.req.param("id") ?? "";
  const shown = await showTally(desk.store, id, { known, lens, now: desk.now() });
  if (shown) return shown;
  throw new Refusal("missing", `Cannot show the tally “${id}”: there is none of that name; the list of tallies has them all`);
}
