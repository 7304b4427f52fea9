import type { Break } from "../../../src/model/break.ts";
import type { Ledger } from "../../../src/model/ledger.ts";
import type { Page } from "../../../src/model/page.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Increment, Reading, Tally } from "../../../src/model/tally.ts";
import { Refusal } from "../../../src/model/refusal.ts";
import type { Desk, Pasted } from "../../../src/show/web/door.ts";
import { openNews } from "../../../src/run/news.ts";
import { noteUntold } from "../../../src/run/news/note-touched.ts";
import { tellNews } from "../../../src/run/news/tell-news.ts";
import { memoryAccountStore } from "../../../src/store/memory-account-store.ts";
import { openMemoryStore } from "../../../src/store/memory-store.ts";
import type { KeptReport, Store } from "../../../src/store/store.ts";
import { figure, find, sampleReport, textOf } from "./sample-article.ts";

/** Published daily totals of soldiers lost, 12 April 2022 on; null is a day whose report is missing. */
const totals = [
  19600,
  19800,
  19900,
  20000,
  20100,
  20300,
  20600,
  20800,
  20900,
  21000,
  21200,
  21600,
  null,
  null,
  22100,
  22400,
  22800,
  23000,
  23200,
  null,
  23800,
  24200,
  24500,
  24700,
  24900,
  25100,
  25500,
  25650,
  null,
  null,
  null,
  26900,
  27200,
  27400,
  27700,
  27900,
  28300,
  28500,
  28700,
  28850,
  29050,
  29200,
  29350,
  29450,
  29600,
  29750,
];
const staff = "General Staff of the Armed Forces of Ukraine";

function dayAfter(days: number): string {
  return new Date(Date.parse("2022-04-12") + days * 86_400_000).toISOString().slice(0, 10);
}

function dailyReport(day: string, total: number, added: number | null): Report {
  const words = added === null ? "" : ` That is ${added} more than the day before.`;
  const { text, blocks } = textOf([
    ["headline", `The staff’s count for ${day}`],
    ["paragraph", `The staff counts ${total} soldiers lost in all.${words}`],
  ]);
  const said = { measure: "losses", attribution: "named", claimant: { name: staff, via: [] }, asOf: day, rule: "daily-line" } as const;
  const figures = [figure("f1", find(text, `${total} soldiers`), total, said)];
  if (added !== null) figures.push(figure("f2", find(text, `${added} more`), added, { ...said, kind: "increment", since: dayBefore(day) }));
  return {
    ...sampleReport,
    id: `staff-count-${day}`,
    article: {
      ...sampleReport.article,
      title: `The staff’s count for ${day}`,
      publisher: "Daily Gazette",
      published: day,
      text,
      blocks,
      origin: null,
      truncated: false,
      url: null,
    },
    figures,
    statements: [],
    silences: [],
    tolls: [],
    checks: [],
    notes: [],
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function known(day: string): string {
  return `${day}T09:30:00.000Z`;
}

const daily = totals.flatMap((total, index) => {
  const before = totals[index - 1];
  return total === null ? [] : [{ day: dayAfter(index), total, added: before ? total - before : null }];
});

function reading(day: string, low: number, figures: string[], fields: Partial<Reading> = {}): Reading {
  return {
    day,
    low,
    high: low,
    modifier: "exact",
    method: "stated",
    published: day,
    known: known(day),
    claimant: "the General Staff",
    wording: null,
    figures,
    ...fields,
  };
}

const stated = daily.map(({ day, total }) => reading(day, total, [`staff-count-${day}.f1`]));
const worked = [
  reading("2022-04-25", 21900, ["staff-count-2022-04-26.f1"], { method: "back", known: known("2022-04-26"), published: null }),
  reading("2022-05-01", 23500, ["staff-count-2022-05-02.f1"], { method: "back", known: known("2022-05-02"), published: null }),
  reading("2022-05-10", 26000, ["staff-count-2022-05-09.f1"], { method: "forward", known: known("2022-05-11"), published: null }),
];
const replaced = reading("2022-05-20", 28400, ["staff-count-2022-05-20.f1"], {
  wording: "deaths",
  claimant: "Ukraine’s military",
  known: "2022-05-20T06:00:00.000Z",
});

const increments: Increment[] = daily.flatMap(({ day, added }) =>
  added === null ? [] : [{ day, since: dayBefore(day), low: added, high: added, known: known(day), figures: [`staff-count-${day}.f2`] }],
);

const losses: Tally = {
  id: "russian-soldiers-lost-general-staff",
  name: "Russian soldiers lost",
  measure: "losses",
  counted: "Russian soldiers",
  happening: "invasion-2022",
  claimant: staff,
  definition: "Russian military personnel lost since 24 February 2022, as the General Staff counts them each morning.",
  wordings: ["deaths", "liquidated"],
  predecessors: [],
  successors: [],
  readings: [...stated, ...worked, replaced].sort((a, b) => (a.day + a.known < b.day + b.known ? -1 : 1)),
  increments,
  restatements: [],
};

function shortTally(id: string, name: string, claimant: string, values: readonly number[], fields: Partial<Tally> = {}): Tally {
  const days = values.map((value, index) => reading(`2024-09-${10 + index}`, value, ["flood-toll-1f0c6a2b.f3"], { claimant }));
  const base = { ...losses, id, name, claimant, measure: "killed", counted: "people", happening: "floods-2024", wordings: [] };
  return { ...base, definition: `${name}, in the words of ${claimant}.`, readings: days, increments: [], restatements: [], ...fields };
}

const tallies: Tally[] = [
  losses,
  shortTally(
    "flood-dead-rescue-service",
    "People killed in the river floods",
    "Provincial rescue service",
    [4, 9, 12, 12, 19, 26, 31, 35, 38, 41],
  ),
  shortTally("flood-dead-two-doctors", "People killed in the river floods, by doctors", "two doctors", [44], {
    successors: ["flood-dead-rescue-service"],
  }),
  shortTally("flood-houses", "Houses destroyed in the river floods", "Provincial rescue service", [200, 640, 1100, 1300], {
    measure: "destroyed",
    counted: "houses",
    predecessors: ["flood-dead-two-doctors"],
  }),
];

function found(type: Break["type"], day: string, text: string): Break {
  return {
    id: `${type}-${day}`,
    tally: losses.id,
    day,
    type,
    text,
    figures: [`staff-count-${day}.f1`],
    accepted: type === "contradiction",
  };
}

const breaks: Break[] = [
  found("sum", "2022-04-30", "23,000 + 232 is not 23,200: the total or the increment is misprinted"),
  found("gap", "2022-05-13", "No reading from 11 to 12 May; the increments allow 26,000 on 10 May to be worked forward"),
  found("contradiction", "2022-05-20", "28,400 and 28,700 for the same day: the later report replaces the earlier one"),
];

export const fixtureLedger: Ledger = {
  actors: [],
  stories: [
    {
      id: "invasion-2022",
      title: "The invasion of Ukraine",
      articles: daily.map(({ day }) => `staff-count-${day}`),
      first: "2022-02-24",
      latest: "2022-05-27",
      previous: [],
      next: [],
    },
    {
      id: "floods-2024",
      title: "The floods in the river towns",
      articles: [sampleReport.id],
      first: "2024-09-10",
      latest: "2024-09-20",
      previous: [],
      next: [],
    },
  ],
  tallies,
  breaks,
};

function kept(report: Report, hash: string, captured: string): KeptReport {
  const { title, publisher, url, published } = report.article;
  const article = { id: report.id, title, publisher, url, published, origin: null };
  return {
    page: report.id,
    hash,
    rules: "1",
    captured,
    report,
    event: { key: `${report.id}@${hash}`, article, known: captured, gist: title ?? "", figures: [] },
  };
}

const earlier: Report = { ...sampleReport, article: { ...sampleReport.article, title: "Flood toll in the river towns climbs to 38" } };
const reports: KeptReport[] = [
  ...daily.map(({ day, total, added }) => kept(dailyReport(day, total, added), `aa${day.replaceAll("-", "")}`, known(day))),
  kept(earlier, "b".repeat(64), "2024-09-18T18:00:00.000Z"),
  kept(sampleReport, "c".repeat(64), "2024-09-19T18:00:00.000Z"),
];

function captureOf({ page, hash, captured }: KeptReport): Page {
  return { id: page, hash, url: null, captured, source: "a test", format: "text", headers: {}, bytes: new Uint8Array(), hints: {} };
}

/** A store that holds reports, their captures and a ledger. */
export async function filledStore(held: readonly KeptReport[] = reports, ledger: Ledger = fixtureLedger): Promise<Store> {
  const store = openMemoryStore();
  await store.archive(held.map(captureOf));
  await store.keepReports(held);
  if (held.length) await store.keepLedger(ledger, await store.eventState());
  await store.keepNews((tables) =>
    noteUntold(tables, { articles: held.map(({ page }) => page), stories: ledger.stories.map(({ id }) => id) }),
  );
  await tellNews(store);
  return store;
}

/** A desk over the fixture. What is pasted is read as the sample; an address is refused. */
export function fixtureDesk(store: Store): Desk {
  return {
    store,
    news: openNews(store, () => "2024-09-19T20:00:00.000Z"),
    accounts: memoryAccountStore(),
    now: () => "2024-09-19T20:00:00.000Z",
    readPasted: async ({ address }: Pasted) => {
      if (address?.includes("127.0.0.1"))
        throw new Refusal("forbidden", `Cannot fetch ${address}: it is an address of this machine; paste the text instead`);
      return sampleReport;
    },
    tallyAsKnown: async (id, moment) => {
      const tally = tallies.find((one) => one.id === id);
      const then = tally?.readings.filter((one) => one.known <= moment) ?? [];
      return tally && then.length ? { ...tally, readings: then, increments: tally.increments.filter((one) => one.known <= moment) } : null;
    },
  };
}
