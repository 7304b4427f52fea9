/** A running count of one side's losses that outlets report day by day, and who keeps it. */
export interface KnownCampaign {
  readonly id: string;
  readonly title: string;
  /** ISO day the count starts from. */
  readonly from: string;
  /** ISO country of those counted. */
  readonly side: string;
  /** A side's forces, which is soldiers and equipment; or its people, whoever they are. */
  readonly counts: "forces" | "people";
  /** Id of the actor whose count it is. */
  readonly claimant: string;
  /** Names under which that actor's count is passed on: they are its relays here and nowhere else. */
  readonly voices: readonly string[];
}

/**
 * The ministry's daily page and the general staff's morning report give one count, and outlets ascribe it to the armed
 * forces, to Ukraine or to Kyiv as well: all of them are voices of the general staff in this campaign only.
 */
export const KNOWN_CAMPAIGNS: readonly KnownCampaign[] = [
  {
    id: "russian-losses-in-ukraine",
    title: "Russian losses in Ukraine",
    from: "2022-02-24",
    side: "RU",
    counts: "forces",
    claimant: "general-staff-of-ukraine",
    voices: [
      "General Staff of the Armed Forces of Ukraine",
      "General Staff",
      "Ministry of Defence of Ukraine",
      "Armed Forces of Ukraine",
      "Kyiv",
      "Ukraine",
      "Ukrainian officials",
    ],
  },
  {
    id: "deaths-in-gaza",
    title: "Palestinian deaths in Gaza",
    from: "2023-10-07",
    side: "PS",
    counts: "people",
    claimant: "gaza-health-ministry",
    voices: ["Gaza Health Ministry", "Health Ministry", "Palestinian Health Ministry", "Palestinian health officials"],
  },
];
