import { addedText, boundsText, pluralText } from "../../../lib/number-text.ts";
import { momentOf } from "../../moment.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Break } from "../../../model/break.ts";
import type { Reading, Tally } from "../../../model/tally.ts";
import type { TallyThen } from "../../../run/fold/as-known.ts";
import { storedAsKnown } from "../../../run/fold-store.ts";
import type { Store } from "../../../store/store.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

interface TallyOptions {
  readonly data: string;
  readonly json?: true;
  readonly csv?: true;
  readonly asKnown?: string;
}

/** `tollkeeper tally ID`: every reading of one running count, as known now or at a moment. */
export async function showTally(id: string, options: TallyOptions, terminal: Terminal): Promise<number> {
  if (options.json && options.csv) throw new Refusal("usage", "Cannot print both JSON and CSV: one is asked for at a time. Leave one out.");
  const { tally, breaks } = await withStore(
    options.data,
    (store) => (options.asKnown === undefined ? tallyNow(store, id, options.data) : tallyThen(store, id, options.asKnown, options.data)),
    { readOnly: true },
  );
  if (options.json) terminal.print(JSON.stringify(tally, null, 1));
  else if (options.csv) printCsv(tally, terminal);
  else printTally(tally, breaks, terminal);
  return DONE;
}

/** @throws {Refusal} `missing` */
async function tallyNow(store: Store, id: string, data: string): Promise<TallyThen> {
  const tally = await store.tally(id);
  if (tally) return { tally, breaks: await store.breaksOf(tally.id) };
  const hint = `Run "tollkeeper tallies --data ${data}" to see which there are.`;
  throw new Refusal("missing", `Cannot show the tally ${id}: ${data} holds none of that id. ${hint}`);
}

/** @throws {Refusal} `missing` */
async function tallyThen(store: Store, id: string, moment: string, data: string): Promise<TallyThen> {
  const then = await storedAsKnown(store, id, momentOf(moment));
  if (then) return then;
  const { tally } = await tallyNow(store, id, data);
  const first = [...tally.readings, ...tally.increments, ...tally.restatements].map(({ known }) => known).toSorted()[0];
  throw new Refusal(
    "missing",
    `Cannot show the tally ${id} as known on ${moment}: nothing of it was known yet. The first of it is known since ${first}.`,
  );
}

const FIELDS = ["day", "low", "high", "modifier", "method", "published", "known", "claimant", "wording", "figures"] as const;

function printCsv(tally: Tally, terminal: Terminal): void {
  terminal.print(FIELDS.join(","));
  for (const reading of tally.readings) terminal.print(FIELDS.map((field) => csvCell(reading, field)).join(","));
}

function csvCell(reading: Reading, field: (typeof FIELDS)[number]): string {
  const text = field === "figures" ? reading.figures.join(" ") : String(reading[field] ?? "");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function printTally(tally: Tally, breaks: readonly Break[], terminal: Terminal): void {
  terminal.print(terminal.paint("bold", tally.name));
  terminal.print(tally.definition);
  for (const id of tally.predecessors) terminal.print(`continues ${id}`);
  for (const id of tally.successors) terminal.print(`continued by ${id}`);
  if (tally.wordings.length > 0) terminal.print(`also said as: ${tally.wordings.join(", ")}`);
  const heads = [
    { title: "day" },
    { title: "total", align: "right" as const },
    { title: "added", align: "right" as const },
    { title: "method" },
    { title: "published" },
    { title: "known since" },
    { title: "on whose word", most: 40 },
  ];
  const [head, ...rows] = columns(
    heads,
    tally.readings.map((reading) => readingRow(reading, tally)),
  );
  terminal.print(`\n${terminal.paint("dim", head!)}`);
  rows.forEach((row, i) => terminal.print(tally.readings[i]!.method === "stated" ? row : terminal.paint("italic", row)));
  if (breaks.length > 0) terminal.print(`\n${pluralText(breaks.length, "break")}`);
  for (const one of breaks) terminal.print(`${one.day}  ${terminal.paint("yellow", one.type)}  ${one.text}`);
}

function readingRow(reading: Reading, tally: Tally): string[] {
  const added = tally.increments.findLast((increment) => increment.day === reading.day && increment.known <= reading.known);
  const method = reading.method === "stated" || reading.method === "filled" ? reading.method : `worked ${reading.method}`;
  return [
    reading.day,
    boundsText(reading),
    added ? addedText(added) : "",
    method,
    reading.published ?? "",
    reading.known.slice(0, 16),
    reading.claimant,
  ];
}
