import { decodeHTMLAttribute } from "entities/decode";
import { escapeAttribute } from "entities/escape";

/**
 * Markup whose addresses are absolute.
 *
 *     <a href="/storm"><img src='a.png'></a>    on https://news.example/today/
 *              ^^^^^^            ^^^^^
 */
export function absoluteMarkup(markup: string, base: string | null): string {
  if (base === null || !markup.includes("<")) return markup;
  return markup.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s(?:href|src|cite|poster|background|longdesc)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi,
      (_all, before: string, double: string | undefined, single: string | undefined) =>
        `${before}"${absolute(double ?? single ?? "", base)}"`,
    ),
  );
}

/** An empty address, or one that cannot be made whole, stays as it is written. */
function absolute(written: string, base: string): string {
  const address = decodeHTMLAttribute(written).trim();
  const whole = address === "" ? null : URL.parse(address, base);
  return whole === null || /^[a-z][a-z0-9+.-]*:/i.test(address) ? written : escapeAttribute(whole.href);
}
