import { makePage } from "./make-page.ts";
import { refuseBinary } from "./refuse-binary.ts";
import { beginsAsText } from "./sniff.ts";
import type { SourceType } from "./source-type.ts";

const forms = new Set(["txt", "text"]);

/** A plain text; without an extension only where it begins as one. */
export const textType: SourceType = {
  name: "text",
  recognises: (material) => forms.has(material.form) || (material.form === "" && beginsAsText(material)),
  async *gather(material) {
    const bytes = await material.bytes();
    refuseBinary(bytes, material.at);
    yield { kind: "page", page: makePage(material, { format: "text", bytes }), notes: material.notes };
  },
};
