import type { About } from "../../run/questions.ts";
import { momentOf } from "../moment.ts";

/** What --tally and --as-known ask about. @throws {Refusal} `usage` where the moment is none */
export function askedAbout({ tally, asKnown }: { readonly tally?: string; readonly asKnown?: string }): About {
  return { ...(tally === undefined ? {} : { tally }), ...(asKnown === undefined ? {} : { moment: momentOf(asKnown) }) };
}
