import type { ArticleReference } from "../../model/event.ts";
import type { Figure } from "../../model/figure.ts";

/** Whose word a figure is, as written: the claimant, else the outlet the page was copied from, else its publisher, else its host. */
export function claimantOf({ origin, publisher, url }: ArticleReference, figure: Figure): string {
  const outlet = origin ?? publisher ?? hostOf(url) ?? "unnamed outlet";
  if (figure.attribution === "unattributed") return `unnamed source in ${outlet}`;
  return figure.claimant?.name ?? outlet;
}

function hostOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, "") || null;
}
