import { distinctBy } from "../../lib/distinct.ts";
import type { PageAnchor, PageLinks } from "./page-links.ts";

/** As many as a front page shows at a time. */
const most = 60;

/**
 * The links of a front page that look like articles of the same site: a headline of four words or more, at an address with a day, a
 * number or several words in it.
 *
 *     /2024/05/04/flood-closes-roads        /news/article-61234567        /politics (a section: no)
 */
export function articleLinks({ anchors }: PageLinks, address: string): PageAnchor[] {
  const site = siteOf(address);
  const found = anchors.filter(
    (anchor) => siteOf(anchor.address) === site && anchor.text.split(" ").length >= 4 && isArticle(anchor.address),
  );
  return distinctBy(found, (anchor) => anchor.address).slice(0, most);
}

function siteOf(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, "") : null;
}

function isArticle(address: string): boolean {
  const path = URL.parse(address)?.pathname ?? "";
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  return /\d{4}\/\d{1,2}\//.test(path) || /\d{5,}/.test(last) || last.split("-").length >= 4;
}
