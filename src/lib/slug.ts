import { createHash } from "node:crypto";

/** Lower-case words joined by hyphens, Latin letters without their marks; other scripts keep their letters. At most `most` characters, cut between words. */
export function slug(text: string, most = 60): string {
  const words =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let made = "";
  for (const word of words) {
    if (made && made.length + 1 + word.length > most) break;
    made = made ? `${made}-${word}` : word.slice(0, most);
  }
  return made;
}

/** SHA-256, hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * The id of a page from its address or file name alone.
 *
 *     pageId("https://example.org/news/2022/losses-30-04.html") = "losses-30-04-1f0c6a2b"
 */
export function pageId(address: string): string {
  const tail =
    address
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const name = slug(safeDecode(tail).replace(/\.(html?|xhtml|txt|php|aspx?)$/i, ""), 48) || "page";
  return `${name}-${sha256(address).slice(0, 8)}`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
