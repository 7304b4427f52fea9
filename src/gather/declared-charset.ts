/** What pages call their character sets to the decoder's name of it, where the two differ; after the WHATWG's Encoding Standard. */
const otherNames = new Map([
  ["ascii", "windows-1252"],
  ["us-ascii", "windows-1252"],
  ["latin1", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["iso8859-1", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["cp1251", "windows-1251"],
  ["iso-8859-9", "windows-1254"],
  ["koi8-r", "koi8-u"],
  ["gb2312", "gb18030"],
  ["gbk", "gb18030"],
  ["x-sjis", "shift_jis"],
  ["sjis", "shift_jis"],
  ["ks_c_5601-1987", "euc-kr"],
]);

const known = /^(windows-(874|125[0-8])|iso-8859-(\d|1[0-6])|koi8-u|macintosh|gb18030|big5(-hkscs)?|shift_jis|euc-(jp|kr)|cp866|tis-620)$/;

/** Browsers look no further either. */
const lookedAt = 4096;

/**
 * The character set that the header, or else the markup, declares, by the decoder's name; null where none or none that we know. UTF-8
 * counts as none: this is asked only of bytes that are not UTF-8.
 */
export function declaredCharset(bytes: Uint8Array, contentType: string): string | null {
  const head = Buffer.from(bytes.subarray(0, lookedAt)).toString("latin1");
  for (const said of [inHeader(contentType), inMarkup(head)]) {
    const name = otherNames.get(said) ?? said;
    if (known.test(name)) return name;
  }
  return null;
}

function inHeader(contentType: string): string {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? "";
}

function inMarkup(head: string): string {
  const said =
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return said?.[1]?.toLowerCase() ?? "";
}
