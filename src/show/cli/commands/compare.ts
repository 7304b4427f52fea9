import { numberText } from "../../../lib/number-text.ts";
import { compareThem } from "../../../run/questions.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper compare ID ID…`: two claimants or more, day by day. */
export async function compare(
  ids: readonly string[],
  options: { readonly data: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const comparisons = await withStore(options.data, (store) => compareThem(store, ids), { readOnly: true });
  if (options.json) {
    terminal.print(JSON.stringify(comparisons, null, 1));
    return DONE;
  }
  for (const { a, b, days } of comparisons) {
    terminal.print(terminal.paint("bold", `${b}\n  against ${a}`));
    const right = "right" as const;
    const heads = [
      { title: "day" },
      { title: "first", align: right },
      { title: "other", align: right },
      { title: "difference", align: right },
      { title: "ratio", align: right },
    ];
    const rows = days.map((one) => [
      one.day,
      numberText(one.a.low),
      numberText(one.b.low),
      numberText(one.difference),
      one.ratio?.toFixed(3) ?? "",
    ]);
    for (const line of columns(heads, rows)) terminal.print(line);
    if (days.length === 0) terminal.print("They have no day in common.");
    terminal.print("");
  }
  return DONE;
}
