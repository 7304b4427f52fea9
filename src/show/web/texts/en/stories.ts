import { plural } from "../plural.ts";

/** What is going on, and one story. */
export const stories = {
  trends: "What is going on",
  trendsNow: (hours: string, at: string) => `The ${hours} up to now, ${at}, against what is usual.`,
  trendsAsked: (hours: string, at: string) => `The ${hours} up to ${at}, against what was usual.`,
  trendsNewest: (hours: string, at: string) =>
    `Nothing came in the ${hours} before now. This is how it stood at the newest moment known: ${at}.`,
  noTrends: "Nothing is louder than usual.",
  allTrends: "All trends",
  list: "Stories",
  none: "No article stands in a story yet.",
  span: (first: string, last: string) => `${first} to ${last}`,
  from: "Headline and first words from",
  hours: plural("en", { one: "hour", other: "hours" }),
  articles: plural("en", { one: "article", other: "articles" }),
  days: "Day by day",
  tolls: "Tolls by claimant",
  statements: "Who said what",
  pictures: "Pictures",
  coverage: "Coverage",
  copiedBy: "copied by",
  source: "source",
  names: "Names",
  places: "Places",
  outlets: "Outlets",
  previous: "Grew from",
  next: "Goes on in",
  moreStatements: (count: string) => `and ${count} more`,
};
