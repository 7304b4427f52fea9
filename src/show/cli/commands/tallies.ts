import { boundsText, pluralText } from "../../../lib/number-text.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { DONE } from "../exit-code.ts";
import { askLedger } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper tallies`: a line for each running count. */
export async function listTallies(options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const lines = await askLedger(options.data, (store) => store.tallyLines({ limit: Infinity }));
  if (options.json) {
    terminal.print(JSON.stringify(lines.map(shown), null, 1));
    return DONE;
  }
  const heads = [
    { title: "latest", align: "right" as const },
    { title: "as of" },
    { title: "readings", align: "right" as const },
    { title: "what", most: 60 },
    { title: "on whose word", most: 36 },
    { title: "id" },
  ];
  // The longest first: they are what a person keeps this for.
  const longest = lines.toSorted((a, b) => b.readings - a.readings || a.id.localeCompare(b.id));
  const rows = longest.map(({ latest, readings, name, claimant, id }) => [
    latest ? boundsText(latest) : "",
    latest?.day ?? "",
    String(readings),
    name,
    claimant,
    id,
  ]);
  const [head, ...body] = columns(heads, rows);
  terminal.print(terminal.paint("dim", head!));
  for (const line of body) terminal.print(line);
  terminal.print(`\n${pluralText(lines.length, "tally", "tallies")}. One of them: tollkeeper tally ID --data ${options.data}`);
  return DONE;
}

function shown({ id, name, measure, counted, happening, claimant, definition, readings, latest }: TallyLine) {
  return { id, name, measure, counted, happening, claimant, definition, readings, latest };
}
