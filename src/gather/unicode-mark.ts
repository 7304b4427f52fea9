/** Beginnings that tell one wide Unicode from another: a byte order mark, or the "<" that markup begins with. The long ones come first. */
const beginnings: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0x3c, 0, 0, 0], "utf-32le"],
  [[0, 0, 0, 0x3c], "utf-32be"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0], "utf-16le"],
  [[0, 0x3c], "utf-16be"],
];

/** The wide Unicode that bytes are written in, by the decoder's name; null where a letter of ASCII is one byte. */
export function unicodeMark(bytes: Uint8Array): string | null {
  return beginnings.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}
