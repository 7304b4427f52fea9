import { makePage } from "./make-page.ts";
import { hasTags, rootElement } from "./sniff.ts";
import { refuseBinary } from "./refuse-binary.ts";
import type { SourceType } from "./source-type.ts";

const forms = new Set(["html", "htm", "xhtml", "shtml", "php", "asp", "aspx"]);

/** A page of markup. A file that is called a page and holds no tag is read as the text it is. */
export const htmlType: SourceType = {
  name: "html",
  recognises: (material) => forms.has(material.form) || rootElement(material) === "html",
  async *gather(material) {
    const bytes = await material.bytes();
    refuseBinary(bytes, material.at);
    yield { kind: "page", page: makePage(material, { format: hasTags(material) ? "html" : "text", bytes }), notes: material.notes };
  },
};
