import type { Figure } from "../model/figure.ts";
import type { Quoted } from "../model/span.ts";
import type { MeasureTable } from "./figure/measure-table.ts";
import type { Language } from "./languages/language.ts";
import { emptyGazetteer } from "./place/gazetteer.ts";
import { read } from "./read.ts";

/** An example that does not read as its measure says, and what was read instead. */
export interface FailedExample {
  readonly sentence: string;
  /** The runs that its brackets mark. */
  readonly marked: readonly string[];
  /** The figures of the measure that were found. */
  readonly found: readonly string[];
}

/**
 * Reads the examples of a measure: each run in brackets must be touched by one figure of the measure, and no other may be found; a
 * sentence without brackets must hold none.
 *
 * @param language one that reads the measure
 */
export function failedExamples({ measure, match, miss }: MeasureTable, language: Language): FailedExample[] {
  return [...match, ...miss].flatMap((example) => {
    const { text, marked } = withoutBrackets(example);
    const figures = read({ id: "example", text, language: language.code }, emptyGazetteer, new Map([[language.code, language]])).figures;
    const own = figures.filter((figure) => figure.measure === measure);
    if (own.length === marked.length && own.every((figure, i) => touches(figure, marked[i]!))) return [];
    return [{ sentence: text, marked: marked.map((run) => run.text), found: own.map(({ start, end }) => text.slice(start, end)) }];
  });
}

/** "The yard laid off [1,200 workers]." to its words and the runs in brackets. */
function withoutBrackets(example: string): { readonly text: string; readonly marked: readonly Quoted[] } {
  const marked: Quoted[] = [];
  let text = "";
  for (const [index, part] of example.split(/\[([^\]]*)\]/).entries()) {
    if (index % 2 === 1) marked.push({ text: part, start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marked };
}

const touches = (figure: Figure, run: Quoted) => figure.start < run.end && figure.end > run.start;
