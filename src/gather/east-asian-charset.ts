import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The sets whose letters are pairs of bytes: a long text keeps to the pairs of one of them, or it is not written in it. */
const charsets = new Map([
  ["Big5", "big5"],
  ["EUC-JP", "euc-jp"],
  ["EUC-KR", "euc-kr"],
  ["GB18030", "gb18030"],
  ["Shift_JIS", "shift_jis"],
]);

/** Texts in these sets come to 100, any other text to 35 at most. */
const certain = 90;

/** Of longer pages the beginning tells enough. */
const lookedAt = 65_536;

/** The character set of a text in Chinese, Japanese or Korean that declares none, by the decoder's name; null where it does not look like one. */
export function eastAsianCharset(bytes: Uint8Array): string | null {
  const { analyse } = require("chardet") as typeof import("chardet");
  const [best] = analyse(bytes.subarray(0, lookedAt));
  return best !== undefined && best.confidence >= certain ? (charsets.get(best.name) ?? null) : null;
}
