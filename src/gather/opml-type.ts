import { decodeText } from "./decode-text.ts";
import { readOpml } from "./opml.ts";
import { rootElement } from "./sniff.ts";
import type { SourceType } from "./source-type.ts";

/** The pages of every feed and sitemap of a list of subscriptions; a site in it is watched, not collected. */
export const opmlType: SourceType = {
  name: "opml",
  recognises: (material) => rootElement(material) === "opml",
  async *gather(material, world) {
    const { text } = decodeText(await material.bytes(), material.headers["content-type"] ?? "");
    for (const { kind, at } of readOpml(text, material.at)) {
      if (kind === "site") yield { kind: "passed-over", at, text: "It is a site. Collect its address, or watch it." };
      else yield* world.follow({ address: at, wants: "list" });
    }
  },
};
