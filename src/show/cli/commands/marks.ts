import { numberText, pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { Mark } from "../../../model/mark.ts";
import { worldEffects } from "../../../run/effects.ts";
import { listForecasts, listMarks } from "../../../run/questions.ts";
import { askedAbout } from "../asked-about.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import { heading } from "../print/heading.ts";
import type { Terminal } from "../terminal.ts";

interface MarksOptions {
  readonly data: string;
  readonly json?: true;
  readonly tally?: string;
  readonly forecast?: true;
  readonly asKnown?: string;
}

/** `tollkeeper marks`: numbers that tallies passed, and with --forecast those that they may pass next. */
export async function showMarks(options: MarksOptions, terminal: Terminal): Promise<number> {
  if (options.forecast && options.asKnown !== undefined)
    throw new Refusal("usage", "Cannot say what comes next as known earlier: --forecast goes on from now. Leave one out.");
  const today = worldEffects.now().slice(0, 10);
  const { marks, forecasts } = await withStore(
    options.data,
    async (store) => ({
      marks: await listMarks(store, askedAbout(options)),
      forecasts: options.forecast ? await listForecasts(store, today, options.tally) : [],
    }),
    { readOnly: true },
  );
  if (options.json) terminal.print(JSON.stringify(options.forecast ? { marks, forecasts } : marks, null, 1));
  else {
    printMarks(marks, terminal);
    if (options.forecast) printForecasts(forecasts, terminal);
  }
  return DONE;
}

function printMarks(marks: readonly Mark[], terminal: Terminal): void {
  const heads = [{ title: "mark", align: "right" as const }, { title: "passed" }, { title: "known since" }, { title: "tally" }];
  const [head, ...rows] = columns(
    heads,
    marks.map((mark) => [numberText(mark.mark), dayText(mark), mark.known.slice(0, 16), mark.tally]),
  );
  terminal.print(terminal.paint("dim", head!));
  rows.forEach((row, at) => terminal.print(marks[at]!.withdrawn === null ? row : terminal.paint("dim", row)));
  terminal.print(`\n${pluralText(marks.length, "mark")}`);
}

function dayText({ day, between, withdrawn }: Mark): string {
  const when = between === null ? day : `${between[0]} … ${between[1]}`;
  return withdrawn === null ? when : `${when}, withdrawn ${withdrawn.slice(0, 10)}`;
}

function printForecasts(forecasts: Awaited<ReturnType<typeof listForecasts>>, terminal: Terminal): void {
  heading("Forecasts, not claims", terminal);
  for (const { mark, tally, from, to, because } of forecasts) {
    terminal.print(`${numberText(mark)} between ${from} and ${to ?? "no day that can be said"} · ${tally}`);
    terminal.print(terminal.paint("dim", `  ${because}`));
  }
  if (forecasts.length === 0) terminal.print("No count rises steadily enough, or is new enough, to say when.");
}
