import type { Anchor, Correction } from "../../model/correction.ts";
import type { FigureInContext } from "../../model/event.ts";

/**
 * Corrections with the ids that their figures have today. A figure is found again by its sentence, its count and its measure, whatever
 * the rules call it now; where several are alike, by where it stood. One that is read no longer needs no correction.
 *
 * @param figuresOf the figures of an article as read today; none where it is not kept
 */
export function findAnchored(corrections: readonly Correction[], figuresOf: (article: string) => readonly FigureInContext[]): Correction[] {
  return corrections.map((correction) =>
    correction.anchors.length === 0
      ? correction
      : { ...correction, about: correction.anchors.flatMap((anchor) => idToday(anchor, figuresOf(anchor.article))) },
  );
}

function idToday(anchor: Anchor, figures: readonly FigureInContext[]): string[] {
  const alike = figures.filter((stated) => isAlike(stated, anchor)).map(({ figure }) => figure);
  const [nearest] = alike.sort((a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start));
  return nearest ? [`${anchor.article}.${nearest.id}`] : [];
}

function isAlike({ figure, sentence }: FigureInContext, anchor: Anchor): boolean {
  return sentence === anchor.sentence && figure.count.text === anchor.count && figure.measure === anchor.measure;
}

/** What a figure is told by later. */
export function anchorOf(article: string, { figure, sentence }: FigureInContext): Anchor {
  return { figure: `${article}.${figure.id}`, article, start: figure.start, sentence, count: figure.count.text, measure: figure.measure };
}
