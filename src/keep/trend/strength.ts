/** How far a count stands above what is usual: the square root of the doubled Poisson deviance, 0 where it does not. */
export function deviance(reports: number, usual: number): number {
  if (reports <= usual) return 0;
  return Math.sqrt(2 * Math.max(0, reports * Math.log(reports / usual) - (reports - usual))); // rounding may fall below 0 where they are equal
}

/** So many equal outlets would be as mixed as these are: the exponential of the entropy of their shares. */
export function effectiveOutlets(shares: Iterable<number>): number {
  const all = [...shares].filter((share) => share > 0);
  const whole = all.reduce((total, share) => total + share, 0);
  return Math.exp(all.reduce((entropy, share) => entropy - (share / whole) * Math.log(share / whole), 0));
}

/** So many outlets halve the doubt that one outlet alone leaves. */
const OUTLETS_OF_DOUBT = 3;

/** From 1 / 4 for one outlet towards 1 for many. */
export function diversity(outlets: number): number {
  return outlets / (outlets + OUTLETS_OF_DOUBT);
}

/** 1 while the last hours keep pace with the window, 1 / 2 when nothing comes any more. @param lately share of the window's reports, @param span share of its hours */
export function pace(lately: number, span: number): number {
  return 0.5 + 0.5 * Math.min(1, lately / span);
}

const FIRST_COPY = 0.15;
const LATER_COPIES = 0.1;
const REPEAT = 0.3;

/** What a page adds to the independent reports: 1, less where its text or its outlet was heard before. Counts of earlier pages in the window. */
export function weightOf(sameText: number, sameOutlet: number): number {
  const asCopy = sameText === 0 ? 1 : FIRST_COPY / (1 + LATER_COPIES * sameText);
  return asCopy * (sameOutlet === 0 ? 1 : REPEAT / sameOutlet);
}
