/** A title that ends in its number: what comes before is the series. */
const NUMBERED =
  /^(.+?\b(?:bulletin|report|update|sitrep|dashboard|briefing|бюлетень|звіт))\s*(?:(?:no|number|issue|№|#)\.?\s*)?\d{1,4}$/iu;
/** What a series must say beside its kind, so that "Morning bulletin 4" is a programme and no count of anything. */
const LEAST_WORDS = 3;

/**
 * The series that a numbered bulletin belongs to, or null.
 *
 *     Cholera in the camps: weekly bulletin 12
 *     ---------------------------------------
 */
export function serialTitle(title: string | null): string | null {
  const series = NUMBERED.exec((title ?? "").trim())?.[1];
  const words = series?.match(/\p{L}{2,}/gu) ?? [];
  return series !== undefined && words.length > LEAST_WORDS ? series : null;
}
