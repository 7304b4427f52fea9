import packageFile from "../../package.json" with { type: "json" };

/** The name by which robots.txt addresses this program. */
export const productToken = "Tollkeeper";

/**
 * What every request says of itself: the program, its version, and where whoever runs it can be reached.
 *
 *     userAgent("desk@news.example") = "Tollkeeper/0.1.0 (+desk@news.example)"
 */
export function userAgent(contact: string | null = null): string {
  const name = `${productToken}/${packageFile.version}`;
  const printable = (contact ?? "").replace(/[^\x21-\x7e]/g, "").replace(/[()\\]/g, "");
  return printable === "" ? name : `${name} (+${printable})`;
}
