import { boundsText, pluralText } from "../../../lib/number-text.ts";
import type { Figure } from "../../../model/figure.ts";
import { listExamples } from "../../../run/corrections/examples.ts";
import { openReader } from "../../../run/reader.ts";
import { reread, type ChangedFigure } from "../../../run/reread.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { ASKING, namedSecondReader, sayWhatCame, type SecondReaderOptions } from "../open-second-reader.ts";
import { startProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper reread`: every archived page again, and each figure that now reads otherwise. */
export async function rereadPages(
  options: SecondReaderOptions & { readonly data: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const progress = startProgress("Reading again");
  try {
    const second = namedSecondReader(options, (asked) => progress.tell(asked, ASKING));
    const { result, examples } = await withStore(
      options.data,
      async (store) => ({
        result: await reread(store, openReader(options.data), (pages) => progress.tell(pages), second),
        examples: await listExamples(store),
      }),
      { existing: true },
    );
    const held = examples.filter(({ holds }) => holds).length;
    progress.end();
    sayWhatCame(second, terminal);
    if (options.json) terminal.print(JSON.stringify({ ...result, examples: examples.length, held }));
    else {
      for (const change of result.changed) terminal.print(changeLine(change, terminal));
      terminal.print(`${pluralText(result.pages, "capture")} read again, ${pluralText(result.changed.length, "figure")} changed.`);
      if (examples.length > 0) terminal.print(`${held} of ${pluralText(examples.length, "judged sentence")} read as people decided.`);
    }
    return DONE;
  } finally {
    progress.end();
  }
}

function changeLine({ article, before, after }: ChangedFigure, terminal: Terminal): string {
  if (!before) return `${article}  ${terminal.paint("green", `+ ${figureText(after!)}`)}`;
  if (!after) return `${article}  ${terminal.paint("red", `- ${figureText(before)}`)}`;
  return `${article}  ${figureText(before)} ${terminal.paint("yellow", "→")} ${figureText(after)}`;
}

function figureText({ count, counted, measure, kind, status, claimant, asOf }: Figure): string {
  return [boundsText(count), counted.text, measure, kind, status, asOf ?? "no day", claimant?.name ?? "no claimant"]
    .filter(Boolean)
    .join(" · ");
}
