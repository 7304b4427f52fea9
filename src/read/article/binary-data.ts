/** Whether what was given as text is none: control characters that no text holds stand thick in its first part. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, 8_000);
  let control = 0;
  for (let at = 0; at < length; at++) if (isNoText(text.charCodeAt(at))) control++;
  return control > 8 && control > length * 0.05;
}

/** Control characters but for white space and line ends, and what stands for bytes that could not be decoded. */
const isNoText = (code: number) => (code < 32 ? code < 9 || code > 13 : code >= 127 && ((code < 160 && code !== 0x85) || code === 0xfffd));
