import { BAR } from "./frozen-lines.ts";

/** What a change of rules did to one figure or statement: null before or after where there was or is none. */
export interface FrozenChange {
  /** Id of the text, and how the sentence begins. */
  readonly id: string;
  readonly sentence: string;
  /** The words it stands on, and what was read from them. */
  readonly before: string | null;
  readonly after: string | null;
}

interface FrozenLine {
  readonly id: string;
  readonly sentence: string;
  readonly words: string;
  readonly reading: string;
}

/** Compares two readings of the corpus. A line gone and one new on the same words are one change; the same line twice counts twice. */
export function frozenChanges(recorded: readonly string[], now: readonly string[]): FrozenChange[] {
  const fresh = without(now, recorded).map(parse);
  const lost = without(recorded, now).map(parse);
  const changes: FrozenChange[] = [];
  for (const old of lost) {
    const at = fresh.findIndex((line) => keyOf(line) === keyOf(old));
    const [after] = at < 0 ? [] : fresh.splice(at, 1);
    changes.push({ id: old.id, sentence: old.sentence, before: said(old), after: after ? said(after) : null });
  }
  for (const line of fresh) changes.push({ id: line.id, sentence: line.sentence, before: null, after: said(line) });
  return changes;
}

/** Lines that the others do not hold, each as many times as it is in excess. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function parse(line: string): FrozenLine {
  const [id = "", sentence = "", words = "", ...reading] = line.split(BAR);
  return { id, sentence, words, reading: reading.join(", ") };
}

/** A figure never changes into a statement. */
const keyOf = ({ id, sentence, words, reading }: FrozenLine) => [id, sentence, words, reading.startsWith("says ")].join(BAR);

const said = ({ words, reading }: FrozenLine) => `“${words}” ${reading}`;

/** How many were gained, lost and changed, and where wanted each of them under its sentence. */
export function printFrozen(changes: readonly FrozenChange[], lines: number, all: boolean): void {
  const gained = changes.filter(({ before }) => before === null).length;
  const lost = changes.filter(({ after }) => after === null).length;
  console.log(
    `\nfrozen corpus: ${lines} figures and statements, ${gained} gained, ${lost} lost, ${changes.length - gained - lost} changed`,
  );
  if (!all) return;
  for (const [place, ofSentence] of Map.groupBy(changes, ({ id, sentence }) => `${id}: ${sentence}`)) {
    console.log(`  ${place}`);
    for (const { before, after } of ofSentence) {
      if (before !== null) console.log(`    - ${before}`);
      if (after !== null) console.log(`    + ${after}`);
    }
  }
}
