/** How a claimant counts: what a reader should know before leaning on its numbers. */
export interface SourceProfile {
  readonly claimant: string;
  readonly tallies: number;
  /** Stated totals. */
  readonly totals: number;
  /** Days from the day a total holds for to its publication: the middle one and the longest; null where no page is dated. */
  readonly lag: { readonly median: number; readonly longest: number } | null;
  /** Share of totals of 100 and more that are multiples of ten, where one in ten would be chance. */
  readonly rounded: number | null;
  /** Days without a total among those between its first and its last, over tallies with ten totals or more; a share. */
  readonly missing: number | null;
  /** Values that it replaced or took out later: how many, after how many days and by which share of the old value in the middle. */
  readonly restated: { readonly times: number; readonly daysLater: number; readonly byShare: number } | null;
}
