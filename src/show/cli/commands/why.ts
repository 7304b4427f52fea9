import { addedText, boundsText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import { loadOwnRules, versionWith } from "../../../run/own-rules.ts";
import { whyFigure, whyRow, type StandsIn, type Why, type WhyRow } from "../../../run/why-figure.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import { printExplanation } from "../print/explanation.ts";
import { heading } from "../print/heading.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper why FIGURE`: the words a figure was read from, where they stand, and which readings rest on it. */
export async function whyOf(id: string, options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const { why, row } = await withStore(
    options.data,
    async (store) => {
      const found = await whyFigure(store, id);
      return { why: found, row: found ? null : await whyRow(store, id) };
    },
    { readOnly: true },
  );
  if (row) {
    if (options.json) terminal.print(JSON.stringify(row, null, 1));
    else printRow(row, terminal);
    return DONE;
  }
  if (!why) throw new Refusal("missing", missingText(id, options.data));
  const { text: _, ...shown } = why;
  if (options.json) terminal.print(JSON.stringify(shown, null, 1));
  else printWhy(why, versionWith(loadOwnRules(options.data)), terminal);
  return DONE;
}

function missingText(id: string, data: string): string {
  return `Cannot explain the figure ${id}: ${data} keeps none of that id. "tollkeeper tally ID --json --data ${data}" names the figures of each reading.`;
}

/** A number of an imported series: its row in place of words. */
function printRow({ id, citation, standsIn, breaks }: WhyRow, terminal: Terminal): void {
  const { sentence, title, outlet, address, archived, known, published } = citation;
  terminal.print(terminal.paint("bold", sentence));
  const facts = [
    ["figure", id],
    ["series", [title, outlet].filter(Boolean).join(", ")],
    ["address", address ?? ""],
    ["row", archived],
    ["published", published ?? ""],
    ["known", known],
  ] as const;
  for (const [name, value] of facts) if (value !== "") terminal.print(`${terminal.paint("dim", name.padEnd(10))} ${value}`);
  printStanding(standsIn, breaks, terminal);
}

function printStanding(standsIn: readonly StandsIn[], breaks: readonly string[], terminal: Terminal): void {
  heading(standsIn.length === 0 ? "It stands in no tally" : "Where it stands", terminal);
  if (standsIn.length > 0) printPlaces(standsIn, terminal);
  for (const id of breaks) terminal.print(`  ${terminal.paint("yellow", "break")}  ${id}`);
}

/** @param today version of the rules as they are now */
function printWhy(why: Why, today: string, terminal: Terminal): void {
  terminal.print(terminal.paint("bold", figureText(why)));
  for (const [name, value] of factsOf(why, today)) terminal.print(`${terminal.paint("dim", name.padEnd(10))} ${value}`);
  heading("The words", terminal);
  printExplanation(why.figure, why.text, terminal);
  printStanding(why.standsIn, why.breaks, terminal);
}

function figureText({ figure: { count, counted, measure, kind, status, asOf, claimant } }: Why): string {
  const facts = [[boundsText(count), counted.text].filter(Boolean).join(" "), measure, status === "claimed" ? kind : `${kind}, ${status}`];
  return [...facts, asOf ? `as of ${asOf}` : "no day", claimant ? `by ${claimant.name}` : ""].filter(Boolean).join(" · ");
}

function factsOf({ id, article, source, captured, rules }: Why, today: string): (readonly [string, string])[] {
  const published = [article.publisher, article.published && `published ${article.published}`].filter(Boolean).join(", ");
  return [
    ["figure", id] as const,
    ["article", `${article.title ?? "(no title)"}${published ? ` (${published})` : ""}`] as const,
    ["address", article.url ?? ""] as const,
    ["source", source ?? ""] as const,
    ["captured", captured.join(", ")] as const,
    ["rules", `version ${rules}${rules === today ? "" : `; today they are ${today}, and "reread" reads the page by them`}`] as const,
  ].filter(([, value]) => value !== "");
}

function printPlaces(places: readonly StandsIn[], terminal: Terminal): void {
  const heads = [{ title: "day" }, { title: "value", align: "right" as const }, { title: "how" }, { title: "tally" }];
  const [head, ...rows] = columns(
    heads,
    places.map((place) => [place.day, valueText(place), methodText(place.method), place.tally]),
  );
  terminal.print(terminal.paint("dim", `  ${head}`));
  rows.forEach((row, i) => terminal.print(`  ${places[i]!.method === "stated" ? row : terminal.paint("italic", row)}`));
}

const valueText = (place: StandsIn) => (place.method === "added" ? addedText(place) : boundsText(place));

function methodText(method: StandsIn["method"]): string {
  switch (method) {
    case "stated":
      return "stated";
    case "added":
      return "stated as added";
    case "filled":
      return "filled in by the publisher";
    case "forward":
    case "back":
      return `worked ${method} from it`;
    case "difference":
      return "difference of it and another";
  }
}
