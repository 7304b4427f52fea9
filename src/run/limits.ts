/** Longest document that is read, in UTF-16 units of markup or text. */
export const LONGEST_DOCUMENT = 20_000_000;
