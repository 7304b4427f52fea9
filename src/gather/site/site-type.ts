import { decodeText } from "../decode-text.ts";
import type { Gathered } from "../gathered.ts";
import { htmlType } from "../html-type.ts";
import type { Material } from "../material.ts";
import type { SourceType, World } from "../source-type.ts";
import { articleLinks } from "./article-links.ts";
import { discoverOnPage } from "./discover.ts";
import { type PageLinks, pageLinks } from "./page-links.ts";

/** The newest pages of a site that was named by its address alone: by its feed, else its sitemap, else the links of its front page. */
export const siteType: SourceType = {
  name: "site",
  recognises: (material) => isAddressAlone(material) && htmlType.recognises(material),
  async *gather(material, world) {
    const address = material.url ?? material.at;
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    const links = pageLinks(text, address);
    let hasNews = false;
    for await (const one of newsOf(links, address, world)) {
      hasNews ||= one.kind === "page" || one.kind === "same";
      yield one;
    }
    if (!hasNews) yield* htmlType.gather(material, world);
  },
};

/** A front page that stands anywhere: of a section, or of a site within a site. Somebody has to say that it is one. */
export const frontPageType: SourceType = { ...siteType, recognises: (material) => htmlType.recognises(material) };

/** A front page is no article, unless nothing else is there. */
function isAddressAlone({ at, url }: Material): boolean {
  return URL.parse(at)?.host !== undefined && URL.parse(url ?? at)?.pathname === "/";
}

async function* newsOf(links: PageLinks, address: string, world: World): AsyncGenerator<Gathered> {
  const [best] = await discoverOnPage(links, address, world);
  if (best !== undefined && best.kind !== "site") return yield* world.follow({ address: best.at, wants: "list" });
  for (const { address: at, text } of articleLinks(links, address))
    yield* world.follow({ address: at, wants: "page", hints: { title: text } });
}
