import { readFileSync, writeFileSync } from "node:fs";
import { pluralText } from "../../../lib/number-text.ts";
import { fileState } from "../../../lib/file-state.ts";
import { Refusal } from "../../../model/refusal.ts";
import { correctionLines, takeInCorrections } from "../../../run/corrections/carry-corrections.ts";
import { listCorrections } from "../../../run/corrections/decide.ts";
import { listExamples } from "../../../run/corrections/examples.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { columns } from "../print/columns.ts";
import { wrap } from "../print/wrap.ts";
import type { Terminal } from "../terminal.ts";

interface CorrectionsOptions {
  readonly data: string;
  readonly json?: true;
  readonly out?: string;
  readonly in?: string;
  readonly examples?: true;
}

/** `tollkeeper corrections`: what people decided, listed, carried out and in. */
export async function listDecisions(options: CorrectionsOptions, terminal: Terminal): Promise<number> {
  if (options.in !== undefined) return takeIn(options, options.in, terminal);
  if (options.examples) return options.out === undefined ? printExamples(options, terminal) : writeExamples(options, options.out, terminal);
  return options.out === undefined ? printDecisions(options, terminal) : carryOut(options, options.out, terminal);
}

async function takeIn({ data }: CorrectionsOptions, file: string, terminal: Terminal): Promise<number> {
  const text = onDisk(file, () => readFileSync(file, "utf8"), "read");
  const { all, added } = await withStore(data, (store) => takeInCorrections(store, text, file));
  terminal.print(`${pluralText(all, "decision")} in ${file}, ${added} of them new.`);
  return DONE;
}

async function carryOut({ data }: CorrectionsOptions, file: string, terminal: Terminal): Promise<number> {
  const lines = await withStore(data, correctionLines, { readOnly: true });
  onDisk(file, () => writeFileSync(file, lines), "write");
  terminal.print(`${pluralText(lines.split("\n").length - 1, "decision")} written to ${file}.`);
  return DONE;
}

function onDisk<T>(file: string, work: () => T, verb: "read" | "write"): T {
  try {
    return work();
  } catch (error) {
    const state = fileState(error);
    if (state === null) throw error;
    throw new Refusal(
      verb === "read" ? "missing" : "stopped",
      `Cannot ${verb} ${file}: ${state}. Check the path, its rights and the disk.`,
    );
  }
}

async function printDecisions({ data, json }: CorrectionsOptions, terminal: Terminal): Promise<number> {
  const decided = await withStore(data, listCorrections, { readOnly: true });
  if (json) {
    terminal.print(
      JSON.stringify(
        decided.map(({ correction: { key, ...rest }, holds }) => ({ id: key, ...rest, holds })),
        null,
        1,
      ),
    );
    return DONE;
  }
  for (const { correction, holds } of decided) {
    const { known, by, decision, about, to, why, key } = correction;
    terminal.print(
      `${known.slice(0, 16)}  ${terminal.paint(holds ? "bold" : "dim", decision)}  ${about.join(", ")}${to === null ? "" : ` → ${to}`}`,
    );
    terminal.print(terminal.paint("dim", `${" ".repeat(18)}by ${by}${why ? `: ${why}` : ""}${holds ? "" : " · taken back"}`));
    terminal.print(terminal.paint("dim", `${" ".repeat(18)}${key}`));
  }
  terminal.print(decided.length === 0 ? "Nobody has decided anything here yet." : pluralText(decided.length, "decision"));
  return DONE;
}

/** A sentence a line, to be read again by other rules. */
async function writeExamples({ data }: CorrectionsOptions, file: string, terminal: Terminal): Promise<number> {
  const examples = await withStore(data, listExamples, { readOnly: true });
  onDisk(file, () => writeFileSync(file, examples.map((example) => `${JSON.stringify(example)}\n`).join("")), "write");
  terminal.print(`${pluralText(examples.length, "judged sentence")} written to ${file}.`);
  return DONE;
}

async function printExamples({ data, json }: CorrectionsOptions, terminal: Terminal): Promise<number> {
  const examples = await withStore(data, listExamples, { readOnly: true });
  if (json) {
    terminal.print(JSON.stringify(examples, null, 1));
    return DONE;
  }
  for (const { sentence, count, measure, decision, right, holds } of examples) {
    const [line] = columns(
      [{ title: holds ? "read so" : "not yet" }, { title: decision }, { title: `${count} ${measure}${right ? ` → ${right}` : ""}` }],
      [],
    );
    terminal.print(terminal.paint(holds ? "green" : "yellow", line!));
    terminal.print(wrap(sentence, terminal.width, "         "));
  }
  const held = examples.filter(({ holds }) => holds).length;
  terminal.print(`${pluralText(examples.length, "judged sentence")}, ${held} read by today's rules as people decided.`);
  return DONE;
}
