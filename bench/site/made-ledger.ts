import { dayAt } from "./made-days.ts";
import type { SeenReport } from "../../src/keep/trend/seen-report.ts";
import type { Story, StoryLine, StoryTelling } from "../../src/model/story.ts";
import type { Reading, Tally } from "../../src/model/tally.ts";
import { figurePlaces } from "../../src/store/figure-places.ts";
import type { FoldRow, FoldTable } from "../../src/store/fold-tables.ts";
import type { KeptReport } from "../../src/store/store.ts";
import { tallyLine } from "../../src/store/tally-line.ts";
import { actorName } from "./made-report.ts";

type Rows = (readonly [table: FoldTable, rows: readonly FoldRow<unknown>[]])[];

/** A story of some articles as folding and telling them would leave it. */
export function storyRows(number: number, members: readonly KeptReport[], tallies: readonly string[]): Rows {
  const id = `made-story-${number}`;
  const [first, last] = [members[0]!, members.at(-1)!];
  const title = first.report.article.title!;
  const ids = members.map(({ page }) => page);
  const story: Story = { id, title, articles: ids, first: dayOf(first), latest: dayOf(last), previous: [], next: [] };
  const outlets = [...new Set(members.map(({ report }) => report.article.publisher))];
  const [firstSeen, lastSeen] = [first.captured, last.captured];
  const line: StoryLine = { id, headline: title, articles: members.length, copies: 0, outlets: outlets.length, firstSeen, lastSeen };
  return [
    ["stories", [{ parent: "", id, body: story }]],
    ["happenings", [{ parent: "", id, body: { title, from: null, rows: null, paged: [], group: [id], whole: false } }]],
    ["lines", [{ parent: "", id, body: line }]],
    ["tellings", [{ parent: "", id, body: telling(line, members, tallies) }]],
    [
      "tellers",
      members.map((one) => ({
        parent: id,
        id: `${one.captured} ${one.page}`,
        body: { outlet: one.report.article.publisher, copyOf: null },
      })),
    ],
    ["seen", members.map((one) => ({ parent: "", id: `${one.captured} ${one.page}`, body: seen(one, id) }))],
    ["heard", members.map((one) => ({ parent: "", id: one.page, body: heard(one, id) }))],
  ];
}

function dayOf({ captured }: KeptReport): string {
  return captured.slice(0, 10);
}

function telling({ id, headline, ...line }: StoryLine, members: readonly KeptReport[], tallies: readonly string[]): StoryTelling {
  const told = members.map(({ page, captured, report }) => ({
    article: page,
    title: report.article.title,
    outlet: report.article.publisher,
    moment: captured,
  }));
  return {
    id,
    headline: {
      text: headline,
      article: told[0]!.article,
    },
    standfirst: null,
    firstSeen: line.firstSeen,
    lastSeen: line.lastSeen,
    articles: line.articles,
    copies: 0,
    outlets: told.map(({ outlet }) => outlet!),
    entities: [],
    places: [],
    timeline: members.map((one) => ({
      day: dayOf(one),
      sentence: one.event.figures[0]!.sentence,
      article: one.page,
      moved: [],
    })),
    tolls: tallies.map((tally) => ({
      tally,
      name: "People killed",
      claimant: "a service",
      latest: null,
    })),
    statements: members.flatMap(({ page, report }) =>
      report.statements.map(({ id: statement, speaker, when, start, end }) => ({
        speaker: speaker!.name,
        role: null,
        text: report.article.text.slice(start, end),
        statement,
        article: page,
        day: when,
      })),
    ),
    pictures: [],
    coverage: told.map((one) => ({
      ...one,
      copies: [],
    })),
    previous: [],
    next: [],
  };
}

function seen({ page, captured, report }: KeptReport, story: string): SeenReport {
  const names = report.figures.slice(0, 4).map(({ claimant }) => claimant!.name);
  return { article: page, story, publisher: report.article.publisher, moment: captured, copyOf: null, voice: null, entities: names };
}

function heard({ page, captured, report }: KeptReport, story: string) {
  return { moment: captured, outlet: report.article.publisher, copyOf: null, head: page, stories: [story], seen: `${captured} ${page}` };
}

/** A tally with so many readings of a story, with its breaks. */
export function tallyRows(number: number, happening: string, readings: readonly Reading[]): Rows {
  const tally = madeTally(number, happening, readings);
  const parent = `pages ${happening}`;
  const breaks = readings.slice(0, 3).map(({ day, figures }, at) => ({
    id: `made-break-${number}-${at}`,
    tally: tally.id,
    day,
    type: (["sum", "gap", "decrease"] as const)[at]!,
    text: "10 + 2 = 12, but 13 is stated.",
    figures,
    accepted: at === 2,
  }));
  const body = { readings, increments: [], restatements: [] };
  return [
    ["tallies", [{ parent, id: tally.id, body: tallyLine(tally, breaks.length) }]],
    ["readings", [{ parent, id: tally.id, body }]],
    ["breaks", breaks.map((one) => ({ parent: tally.id, id: one.id, body: one }))],
    ["figures", figurePlaces(tally.id, tally)],
    ["actors", [{ parent, id: tally.id, body: { id: slugOf(tally.claimant), name: tally.claimant, aliases: [] } }]],
  ];
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

function madeTally(number: number, happening: string, readings: readonly Reading[]): Tally {
  const claimant = actorName(number % 2000);
  return {
    id: `made-tally-${number}`,
    name: `People killed · ${claimant} · ${happening}`,
    measure: "killed",
    counted: "people",
    happening,
    claimant,
    definition: "People killed, as the service counts them.",
    wordings: [],
    predecessors: [],
    successors: [],
    readings,
    increments: [],
    restatements: [],
  };
}

/** So many days of one claimant's count, up to a day, each on a figure of an article. */
export function madeReadings(count: number, upTo: number, articleOf: (at: number) => string): Reading[] {
  return Array.from({ length: count }, (_, at) => {
    const day = dayAt(upTo - (count - 1 - at) * 86_400_000);
    const low = 100 + at * 3;
    return {
      day,
      low,
      high: low,
      modifier: "exact" as const,
      method: "stated" as const,
      published: day,
      known: `${day}T10:00:00.000Z`,
      claimant: "the service",
      wording: null,
      figures: [`${articleOf(at)}.f1`],
    };
  });
}
