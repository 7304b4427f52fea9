import { plural } from "../plural.ts";

/** What stands on every page. */
export const frame = {
  language: "English",
  skip: "Skip to the content",
  sections: "Sections",
  languages: "Languages",
  front: "Now",
  stories: "Stories",
  tallies: "Tallies",
  articles: "Articles",
  checks: "Checks",
  search: "Search",
  sources: "Sources",
  desk: "Desk",
  creed:
    "Every number opens the sentence it stands on. What is worked out is drawn apart from what was stated; a missing day is left missing.",
  counts: {
    articles: plural("en", { one: "article", other: "articles" }),
    figures: plural("en", { one: "figure", other: "figures" }),
    statements: plural("en", { one: "statement", other: "statements" }),
    tallies: plural("en", { one: "tally", other: "tallies" }),
    runningCounts: plural("en", { one: "running count", other: "running counts" }),
    breaks: plural("en", { one: "break", other: "breaks" }),
    days: plural("en", { one: "day", other: "days" }),
    readings: plural("en", { one: "reading", other: "readings" }),
    outlets: plural("en", { one: "outlet", other: "outlets" }),
    copies: plural("en", { one: "copy", other: "copies" }),
    stories: plural("en", { one: "story", other: "stories" }),
    increments: plural("en", { one: "increment", other: "increments" }),
  },
  pages: { label: "Pages", before: "← Before", next: "Next →", of: (page: string, pages: string) => `Page ${page} of ${pages}` },
  compass: { north: "N", south: "S", east: "E", west: "W" },
  bounds: {
    about: (value: string) => `about ${value}`,
    atLeast: (value: string) => `at least ${value}`,
    moreThan: (value: string) => `more than ${value}`,
    upTo: (value: string) => `up to ${value}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
};
