import { isDay } from "../../../lib/day.ts";
import { numberText } from "../../../lib/number-text.ts";
import type { Answer } from "../../../model/question.ts";
import { Refusal } from "../../../model/refusal.ts";
import { reproduce } from "../../../run/questions.ts";
import { DONE } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

interface ReproduceOptions {
  readonly data: string;
  readonly json?: true;
  readonly from?: string;
  readonly to?: string;
}

const MOST_SHOWN = 20;

/** `tollkeeper reproduce NUMBER WORDS…`: what yields it, nearest first. */
export async function reproduceNumber(
  number: string,
  words: readonly string[],
  options: ReproduceOptions,
  terminal: Terminal,
): Promise<number> {
  const value = Number(number.replaceAll(/[,\s\u00a0_]/g, ""));
  if (!Number.isSafeInteger(value) || value <= 0)
    throw new Refusal("usage", `Cannot reproduce ${number}: it is no whole number. Write it as 1259 or 1,259.`);
  const { from = null, to = null } = options;
  for (const day of [from, to])
    if (day !== null && !isDay(day)) throw new Refusal("usage", `Cannot look from ${day}: it is no day. Write it as 2023-03-02.`);
  const answers = await withStore(options.data, (store) => reproduce(store, { value, from, to, words }), { readOnly: true });
  if (options.json) terminal.print(JSON.stringify(answers, null, 1));
  else printAnswers(value, answers, terminal);
  return DONE;
}

function printAnswers(value: number, answers: readonly Answer[], terminal: Terminal): void {
  for (const answer of answers.slice(0, MOST_SHOWN)) {
    const off = answer.off === 0 ? "exactly" : `${answer.off > 0 ? "+" : "−"}${numberText(Math.abs(answer.off))}`;
    const shifted = answer.shifted === 0 ? "" : `, the window shifted by ${answer.shifted} days`;
    terminal.print(`${terminal.paint(answer.off === 0 ? "green" : "yellow", off.padStart(8))}  ${answer.text}${shifted}`);
    terminal.print(terminal.paint("dim", `          ${answer.name} · ${answer.tally}`));
  }
  if (answers.length === 0) terminal.print(`Nothing kept here yields ${numberText(value)}, nor comes within one twentieth of it.`);
}
