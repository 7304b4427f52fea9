import type { Figure, Measure } from "../../model/figure.ts";
import type { Toll } from "../../model/report.ts";
import type { FiguresFound } from "./find-figures.ts";

/** Tolls are read from what the first sentences say before what later ones say, in sentences. */
const OPENING = 20;
/** A noun alone tells the article's own event only in its first sentences. */
const LEAD = 3;

/**
 * What the article finally says of its own event: at most one line a measure. Headline and opening weigh most, as news puts the
 * weightiest first; what is past, denied, possible or part of a toll adds nothing.
 *
 * @param title what was read from a title that stands beside the text; null where there is none
 */
export function sumUpTolls(body: FiguresFound, title: FiguresFound | null): Toll[] {
  const measures = new Set([...body.figures, ...(title?.figures ?? [])].map(({ measure }) => measure));
  const tolls = [...measures].flatMap((measure) => tollOf(measure, body, title) ?? []);
  return withOutcomes(withUncounted(tolls, body, title));
}

/** Somebody named, whom nothing counts, is one. Whose death is told is not counted as injured, too. */
function withUncounted(tolls: readonly Toll[], body: FiguresFound, title: FiguresFound | null): Toll[] {
  const harms = [...(title?.harms ?? []), ...body.harms].filter(({ sentence, nominal }) => sentence < (nominal ? LEAD : OPENING));
  const told = SINGLY.find((measure) => tolls.some((toll) => toll.measure === measure) || harms.some((harm) => harm.measure === measure));
  if (told === undefined || tolls.some((toll) => toll.measure === told)) return [...tolls];
  return [...tolls, { measure: told, low: 1, high: 1, figures: [] }];
}

/** What befalls single persons, the worst first. */
const SINGLY: readonly Measure[] = ["killed", "injured", "casualties"];

function tollOf(measure: Measure, body: FiguresFound, title: FiguresFound | null): Toll | null {
  const own = ownFigures(body.figures, measure);
  if (isOfSeveralKinds(own)) return null;
  const headline = title ? ownFigures(title.figures, measure) : [];
  const told = largestCount(headline);
  return latestToll(own) ?? spelledOut(told, own) ?? unlisted(told) ?? firstCount(own) ?? singles(own) ?? unlisted(singles(headline));
}

/** "Four tanks and nine guns were lost": things of several kinds make no one number. */
function isOfSeveralKinds(own: readonly Figure[]): boolean {
  const first = own[0];
  if (first?.counted.what !== "things") return false;
  return own.some((figure) => harmKey(figure) === harmKey(first) && figure.counted.text !== first.counted.text);
}

/** A headline rounds: "toll passes 100" above a text that opens with 103 is told by the text. */
function spelledOut(told: Toll | null, own: readonly Figure[]): Toll | null {
  const first = own.find(({ single }) => !single);
  if (!told || told.high !== null || !first || first.count.high === null || first.count.low < told.low) return null;
  return toToll([first], first.count.low, first.count.high);
}

/** Figures of a title that stands beside the text are not reported, so its tolls name none. */
const unlisted = (toll: Toll | null): Toll | null => toll && { ...toll, figures: [] };

function ownFigures(figures: readonly Figure[], measure: Measure): Figure[] {
  return figures.filter(
    (figure) =>
      figure.measure === measure && figure.status === "claimed" && figure.rule !== "ordinal" && figure.rule !== "change" && isToll(figure),
  );
}

/** What adds to no count that is told is a toll of its own; a row of a table tells of its own place alone. */
const isToll = ({ kind, single, since, rule, place }: Figure) =>
  (rule !== "table-cell" || place === null) && (kind === "total" || single || (kind === "increment" && since === null));

const toToll = (figures: readonly Figure[], low: number, high: number | null): Toll => ({
  measure: figures[0]!.measure,
  low,
  high,
  figures: figures.map(({ id }) => id),
});

const MOVING: ReadonlySet<string> = new Set(["toll", "total", "report-line"]);

/** A toll said to move: tolls rise, so its largest value is the latest ("rose to 46 from 38"). One below the article's first count is a rival's. */
function latestToll(figures: readonly Figure[]): Toll | null {
  const latest = largestCount(figures.filter(({ rule, kind }) => MOVING.has(rule) && kind !== "increment"));
  const first = figures.find(({ single }) => !single);
  return latest && first && latest.low >= first.count.low ? latest : null;
}

function largestCount(figures: readonly Figure[]): Toll | null {
  const counted = figures.filter(({ single }) => !single);
  const best = counted.reduce<Figure | null>((most, figure) => (most === null || figure.count.low > most.count.low ? figure : most), null);
  return best ? toToll([best], best.count.low, best.count.high) : null;
}

/** The first numbers, with those that share their words of harm. */
function firstCount(figures: readonly Figure[]): Toll | null {
  const first = figures.find(({ single }) => !single);
  return first ? together(figures.filter((figure) => harmKey(figure) === harmKey(first))) : null;
}

/** Single persons that share words of harm: "a boy and a man were killed". */
function singles(figures: readonly Figure[]): Toll | null {
  const groups = [...Map.groupBy(figures, harmKey).values()].map(together);
  return groups.reduce<Toll | null>((most, toll) => (most === null || toll.low > most.low ? toll : most), null);
}

/** Figures that share their words of harm have the same key. */
const harmKey = ({ evidence, start }: Figure) => evidence["measure"]?.[0]?.start ?? start;

function together(figures: readonly Figure[]): Toll {
  const high = figures.some(({ count }) => count.high === null) ? null : figures.reduce((sum, { count }) => sum + count.high!, 0);
  return toToll(
    figures,
    figures.reduce((sum, { count }) => sum + count.low, 0),
    high,
  );
}

/** Those who were hit and did not die were injured: "four shot, two dead". */
function withOutcomes(tolls: readonly Toll[]): Toll[] {
  const of = (measure: Measure) => tolls.find((toll) => toll.measure === measure) ?? null;
  const [hit, killed, injured] = [of("casualties"), of("killed"), of("injured")];
  if (!hit || hit.high === null) return [...tolls];
  const rest = hit.low - (killed?.low ?? 0);
  if (rest <= (injured?.low ?? 0)) return [...tolls];
  return [
    ...tolls.filter((toll) => toll !== injured),
    { measure: "injured", low: rest, high: rest, figures: [...hit.figures, ...(killed?.figures ?? [])] },
  ];
}
