import type { Figure } from "../../model/figure.ts";
import type { Choices, Opinion } from "../../model/opinion.ts";
import type { Report } from "../../model/report.ts";
import { languages } from "../../read/languages/list.ts";
import { scan } from "../../read/text/scan.ts";
import type { Answer } from "./answer.ts";
import { compare } from "./compare.ts";
import { passageOf } from "./passage.ts";

/**
 * A new report with the opinions of the old one, held against the figures as they read now. Opinions on figures that are gone, or
 * on a text that reads otherwise, are dropped.
 */
export function carryOver(before: Report | null, after: Report): Report {
  const language = languages.get(after.article.language?.split("-")[0] ?? "");
  if (!before || !language || before.opinions.length === 0 || before.article.text !== after.article.text) return after;
  const text = scan(after.article, language);
  const opinions = before.opinions.flatMap((opinion): Opinion[] => {
    const figure = sameFigure(before.figures, after.figures, opinion.figure);
    if (!figure) return [];
    const rule = { figure, passage: passageOf(text, figure), text, dates: after.dates };
    return [{ ...opinion, figure: figure.id, fields: opinion.fields && compare(answerOf(opinion.fields), rule) }];
  });
  return { ...after, opinions };
}

/** The figure at the same place, of the same measure if there are two. */
function sameFigure(before: readonly Figure[], after: readonly Figure[], id: string): Figure | null {
  const was = before.find((figure) => figure.id === id);
  const there = after.filter(({ start, end }) => start === was?.start && end === was.end);
  return there.find(({ measure }) => measure === was?.measure) ?? there[0] ?? null;
}

function answerOf({ count, measure, counted, kind, status, claimant, asOf }: Choices): Answer {
  return {
    count: count.words,
    measure: measure.value,
    counted: counted.words,
    kind: kind.value,
    status: status.value,
    claimant: claimant.words,
    asOf: asOf.words,
  };
}
