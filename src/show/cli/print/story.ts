import { boundsText, pluralText } from "../../../lib/number-text.ts";
import { spokenDate, spokenDay } from "../../../lib/spoken-day.ts";
import type { StoryTelling, Telling, TimelineDay } from "../../../model/story.ts";
import { spokenMoment } from "../../trends-when.ts";
import type { Terminal } from "../terminal.ts";
import { columns, shorten } from "./columns.ts";
import { heading } from "./heading.ts";
import { wrap } from "./wrap.ts";

const LONGEST_SHOWN = 280;
const MOST_STATEMENTS = 30;
const MOST_MOVED = 6;
const INDENT = "  ";

/** A story for a person: what it is, day by day, tolls, who said what, pictures, where it was told. */
export function printStory(story: StoryTelling, terminal: Terminal): void {
  printHead(story, terminal);
  printDays(story, terminal);
  printTolls(story, terminal);
  printSpeakers(story, terminal);
  printPictures(story, terminal);
  printCoverage(story, terminal);
}

function printHead(story: StoryTelling, terminal: Terminal): void {
  terminal.print(terminal.paint("bold", story.headline.text));
  if (story.standfirst) terminal.print(wrap(story.standfirst.text, terminal.width, ""));
  const copies = story.copies === 0 ? "" : ` (${pluralText(story.copies, "copy", "copies")})`;
  const facts = [
    `${pluralText(story.articles, "article")}${copies}`,
    pluralText(story.outlets.length, "outlet"),
    `${spokenMoment(story.firstSeen)} to ${spokenMoment(story.lastSeen)}`,
  ];
  terminal.print(terminal.paint("dim", facts.join(" · ")));
  printList("Names", story.entities, terminal);
  const places = story.places.map(({ name }) => name);
  printList("Places", places, terminal);
  printList("Grew from", story.previous, terminal);
  printList("Goes on in", story.next, terminal);
}

function printList(term: string, values: readonly string[], terminal: Terminal): void {
  if (values.length > 0) terminal.print(wrap(`${terminal.paint("dim", `${term}:`)} ${values.join(", ")}`, terminal.width, ""));
}

function printDays({ timeline }: StoryTelling, terminal: Terminal): void {
  if (timeline.length === 0) return;
  heading("Day by day", terminal);
  for (const day of timeline) printDay(day, terminal);
}

function printDay({ day, sentence, article, moved }: TimelineDay, terminal: Terminal): void {
  terminal.print(`${INDENT}${terminal.paint("bold", spokenDay(day))}`);
  terminal.print(wrap(`${shorten(sentence, LONGEST_SHOWN)} ${terminal.paint("dim", `(${article})`)}`, terminal.width, INDENT + INDENT));
  for (const { name, claimant, from, to } of moved.slice(0, MOST_MOVED)) {
    const step = `${from === null ? "" : `${boundsText(from)} → `}${boundsText(to)}`;
    terminal.print(wrap(`${terminal.paint("yellow", step)} ${name}, ${claimant}`, terminal.width, INDENT.repeat(3)));
  }
  if (moved.length > MOST_MOVED) terminal.print(terminal.paint("dim", `${INDENT.repeat(3)}and ${moved.length - MOST_MOVED} more counts`));
}

function printTolls({ tolls }: StoryTelling, terminal: Terminal): void {
  if (tolls.length === 0) return;
  heading("Tolls by claimant", terminal);
  const heads = [
    { title: "what" },
    { title: "latest", align: "right" as const },
    { title: "as of" },
    { title: "on whose word", most: 40 },
    { title: "tally" },
  ];
  const rows = tolls.map(({ name, latest, claimant, tally }) => [
    name,
    latest ? boundsText(latest) : "",
    latest?.day ?? "",
    claimant,
    tally,
  ]);
  const [head, ...body] = columns(heads, rows);
  terminal.print(terminal.paint("dim", `${INDENT}${head!}`));
  for (const line of body) terminal.print(`${INDENT}${line}`);
}

function printSpeakers({ statements }: StoryTelling, terminal: Terminal): void {
  if (statements.length === 0) return;
  heading("Who said what", terminal);
  for (const [speaker, said] of Map.groupBy(statements.slice(0, MOST_STATEMENTS), (one) => one.speaker)) {
    const role = said.find((one) => one.role !== null)?.role;
    terminal.print(`${INDENT}${terminal.paint("bold", speaker)}${role ? `, ${role}` : ""}`);
    for (const { text, day } of said) {
      const when = day === null ? "" : terminal.paint("dim", ` (${spokenDate(day)})`);
      terminal.print(wrap(`${shorten(text, LONGEST_SHOWN)}${when}`, terminal.width, INDENT + INDENT));
    }
  }
  const more = statements.length - MOST_STATEMENTS;
  if (more > 0) terminal.print(terminal.paint("dim", `${INDENT}and ${more} more; --json has them all`));
}

function printPictures({ pictures }: StoryTelling, terminal: Terminal): void {
  if (pictures.length === 0) return;
  heading("Pictures", terminal);
  for (const { caption, credit } of pictures) {
    terminal.print(wrap(`${caption}${credit === null ? "" : terminal.paint("dim", ` (${credit})`)}`, terminal.width, INDENT));
  }
}

function printCoverage({ coverage }: StoryTelling, terminal: Terminal): void {
  heading("Coverage", terminal);
  for (const { copies, ...original } of coverage) {
    terminal.print(`${INDENT}${tellingText(original)} ${terminal.paint("dim", `(${original.article})`)}`);
    for (const copy of copies) terminal.print(terminal.paint("dim", `${INDENT}  └ copy: ${tellingText(copy)} (${copy.article})`));
  }
}

/** "2 March, 14:20  Northlight News: Daily count passes 150,000" */
function tellingText({ title, outlet, moment }: Telling): string {
  return `${spokenDate(moment)}, ${moment.slice(11, 16)}  ${outlet === null ? "" : `${outlet}: `}${title ?? "(no title)"}`;
}
