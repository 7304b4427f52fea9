import fc from "fast-check";
import { sha256 } from "../../../src/lib/slug.ts";
import { addDays } from "../../../src/lib/day.ts";
import type { Correction } from "../../../src/model/correction.ts";
import type { ArticleEvent, LedgerEvent } from "../../../src/model/event.ts";
import type { ImportEvent, SeriesSubject } from "../../../src/model/import.ts";
import type { Store } from "../../../src/store/store.ts";
import { readLedgerFile } from "../../keep/ledger-file.ts";
import { pageOf, reportOn } from "../../store/examples.ts";

const DAY = "2022-06-01";
const dayOf = (n: number) => addDays(DAY, n);
const instant = (day: number, hour: number) => `${dayOf(day)}T${String(hour).padStart(2, "0")}:00:00.000Z`;

interface PageDraft {
  readonly page: number;
  readonly day: number;
  readonly hour: number;
  readonly line: string;
  /** The outlet and the text that it printed: " in the Harbour Post ~wire", or nothing. */
  readonly printed: string;
}

const total = fc.integer({ min: 0, max: 4 }).map((n) => 1500 + n * 5);
const day = fc.integer({ min: 0, max: 5 });

/** Lines of a ledger file: reports of the known campaign, sentences that repeat their numbers, events of their own. */
const line = fc.oneof(
  fc
    .tuple(total, total)
    .map(([tanks, people]) => `report: tanks ${tanks} (+5) | personnel ${people + 20_000} (+100) | APV ${tanks + 1900}`),
  fc.tuple(total, fc.boolean()).map(([tanks, more]) => `report: tanks ${tanks}${more ? " | UAV 400 | cruise missiles 90 | boats 11" : ""}`),
  total.map((people) => `Kyiv on the war: ${people + 20_000} Russian soldiers killed | ^ at least ${people + 20_000} people killed`),
  total.map((people) => `Kyiv on the war: ${people} Russian soldiers killed`),
  total.map((people) => `police on the market fire: ${people - 1490} people killed in Adra | ^ ${people} people injured`),
  fc
    .tuple(total, fc.constantFrom("Ruiz", "Paul Ruiz", "police chief Ana Ruiz", "the Adra police", "police in Adra"))
    .map(([people, who]) => `${who} on the market fire: ${people - 1400} people killed in Adra`),
  total.map((people) => `the governor on the quake: ${people} people killed | +15 people killed since ${DAY}`),
);

const page: fc.Arbitrary<PageDraft> = fc.record({
  page: fc.integer({ min: 0, max: 14 }),
  day,
  hour: fc.integer({ min: 0, max: 20 }),
  line,
  printed: fc.oneof(
    fc.constant(""),
    fc
      .tuple(fc.constantFrom("Meridian Wire", "Harbour Post", "Kestrel Daily"), fc.constantFrom("wire", "other"))
      .map(([outlet, text]) => ` in the ${outlet} ~${text}`),
  ),
});

/** A capture of a page. A page's later captures keep its day of publication. */
function captures(drafts: readonly PageDraft[]): ArticleEvent[] {
  return drafts.flatMap(({ page: id, day: published, hour, line: says, printed }) => {
    const [who, ...what] = says.split(":");
    const written = `${dayOf(published)} ${who}${printed} #p${id}: ${what.join(":").trim()}`;
    return readLedgerFile(written).events.map((event) => ({
      ...event,
      key: `p${id}@${sha256(`${written} ${hour}`).slice(0, 12)}`,
      known: instant(published, hour),
    }));
  });
}

const subject = (claimant: string, text: string, happening: string): SeriesSubject => ({
  column: text,
  source: { title: "A table", publisher: null, address: null, licence: null },
  claimant,
  measure: text === "personnel" ? "losses" : text === "people" ? "killed" : "lost",
  counted: { text, what: text === "tanks" ? "things" : "people", side: null, role: null },
  happening: { id: happening, title: happening.replaceAll("-", " "), from: null },
  place: null,
  definition: null,
  ends: null,
  shared: false,
});

const KNOWN = "russian-losses-in-ukraine";
const SUBJECTS = [
  subject("General Staff of the Armed Forces of Ukraine", "tanks", KNOWN),
  subject("General Staff of the Armed Forces of Ukraine", "personnel", KNOWN),
  subject("Health Ministry", "people", "outbreak-in-adra"),
  subject("police", "people", "the-market-fire"),
];

const row: fc.Arbitrary<ImportEvent> = fc
  .record({
    day,
    later: fc.integer({ min: 0, max: 4 }),
    hour: fc.integer({ min: 0, max: 20 }),
    values: fc.array(fc.record({ subject: fc.nat(SUBJECTS.length - 1), value: total, filled: fc.boolean() }), { maxLength: 3 }),
  })
  .map(({ day: on, later, hour, values }) => {
    const readings = values.map(({ subject: at, value, filled }) => ({
      subject: at,
      kind: "total" as const,
      low: value + (at === 1 ? 20_000 : 0),
      high: value + (at === 1 ? 20_000 : 0),
      modifier: "exact" as const,
      day: dayOf(on),
      since: null,
      filled: filled && at === 3,
      wording: null,
    }));
    const known = instant(on + later, hour);
    const key = `series ${dayOf(on)} ${known} ${sha256(JSON.stringify(readings)).slice(0, 8)}`;
    return {
      kind: "import" as const,
      key,
      series: "series",
      row: dayOf(on),
      known,
      published: dayOf(on),
      at: "series.csv",
      subjects: SUBJECTS,
      readings,
    };
  });

const TANKS = "tanks-lost-general-staff-of-ukraine-russian-losses-in-ukraine";
const FIRE = "people-killed-police-the-market-fire";
const UNITED = `same-actor 0 ${instant(1, 5)}`;
const MERGED = `merge 0 ${instant(0, 5)}`;

/** Decisions about figures and tallies that are there, or are not. */
const decided = fc
  .record({
    decision: fc.constantFrom("misread", "wrong-claimant", "wrong-day", "rename", "undo", "merge", "split", "same-actor", "other-actor"),
    about: fc.integer({ min: 0, max: 14 }),
    day,
    hour: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ decision, about, day: on, hour }): Correction => {
    const known = instant(on, hour);
    const shared = { kind: "correction" as const, decision, anchors: [], by: "a desk", known, why: "" };
    const key = `${decision} ${about} ${known}`;
    switch (decision) {
      case "merge":
        return { ...shared, known: instant(0, 5), key: MERGED, about: [TANKS, FIRE], to: null };
      case "same-actor":
        return {
          ...shared,
          known: instant(1, 5),
          key: UNITED,
          about: ["police", about % 2 === 0 ? "governor" : "police-chief-ana-ruiz"],
          to: "police",
        };
      case "other-actor":
        return { ...shared, key, about: [about % 2 === 0 ? "ruiz" : "police"], to: "Ana Ruiz" };
      case "undo":
        return { ...shared, key, about: [about % 3 === 0 ? MERGED : about % 3 === 1 ? UNITED : `misread ${about} ${known}`], to: null };
      case "rename":
        return { ...shared, key, about: [about % 2 === 0 ? TANKS : FIRE], to: `Tally ${about}` };
      case "split":
        return { ...shared, key, about: [`p${about}.f1`], to: `another count ${about}` };
      case "wrong-day":
        return { ...shared, key, about: [`p${about}.f1`], to: dayOf(0) };
      case "misread":
        return { ...shared, key, about: [`p${about}.f1`], to: null };
      case "wrong-claimant":
        return { ...shared, key, about: [`p${about}.f1`], to: "the governor" };
    }
  });

/** Events of pages, series and people, each key once, in order of knowledge. */
export const worlds: fc.Arbitrary<LedgerEvent[]> = fc
  .tuple(fc.array(page, { maxLength: 14 }).map(captures), fc.array(row, { maxLength: 10 }), fc.array(decided, { maxLength: 2 }))
  .map((kinds) => {
    const byKey = new Map<string, LedgerEvent>(kinds.flat().map((event) => [event.key, event]));
    return [...byKey.values()].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : a.key < b.key ? -1 : 1));
  });

/** The events cut into batches. */
export function batchesOf(events: readonly LedgerEvent[], cuts: readonly number[]): LedgerEvent[][] {
  const ends = [...new Set([...cuts.map((cut) => cut % (events.length + 1)), events.length])].sort((a, b) => a - b);
  return ends.map((end, at) => events.slice(ends[at - 1] ?? 0, end));
}

/** Keeps events as collecting, importing and deciding do. */
export async function keepEvents(store: Store, events: readonly LedgerEvent[]): Promise<void> {
  for (const event of events) {
    if ("kind" in event) {
      await store.append([event]);
      continue;
    }
    const capture = pageOf(event.article.id, event.key, event.known);
    await store.keepReports([{ ...reportOn(capture, "1", 0), event: { ...event } }]);
  }
}

/** Keeps the rows among some events, as one import does. */
export async function keepRows(store: Store, events: readonly LedgerEvent[]): Promise<void> {
  await store.append(events.flatMap((event) => ("kind" in event ? [event] : [])));
}
