import { spokenDate } from "../../lib/spoken-day.ts";
import { numberText } from "../../lib/number-text.ts";
import type { Article, Block } from "../../model/article.ts";
import type { Figure } from "../../model/figure.ts";
import type { Note } from "../../model/note.ts";
import type { Check } from "../../model/report.ts";

/** What arithmetic inside one article shows, and what is worth a word beside it. */
export interface Arithmetic {
  readonly checks: Check[];
  readonly notes: Note[];
}

/** Holds an article's figures against each other: totals and what was added, parts and wholes, headline and body. */
export function checkArithmetic(article: Article, figures: readonly Figure[]): Arithmetic {
  const claimed = figures.filter(({ status }) => status === "claimed");
  const headings = article.blocks.filter(({ role }) => role === "headline");
  const headlines = claimed.filter((figure) => isWithin(headings, figure));
  const body = claimed.filter((figure) => !isWithin(headings, figure));
  return {
    checks: [...additions(claimed), ...parts(claimed), ...headlineChecks(headlines, body)],
    notes: headlines.flatMap((figure) => wordingNote(figure, body)),
  };
}

/** A total and an increment of the same count: the earlier total is printed, or worked back. */
function additions(figures: readonly Figure[]): Check[] {
  const totals = Map.groupBy(figures.filter(isExactTotal), countKey);
  return figures
    .filter((figure) => figure.kind === "increment" && isExact(figure))
    .flatMap((added) => {
      const same = totals.get(countKey(added)) ?? [];
      const total = same.find((figure) => figure.asOf === added.asOf && figure.count.low > added.count.low);
      return total ? [addition(total, added, same)] : [];
    });
}

function addition(total: Figure, added: Figure, totals: readonly Figure[]): Check {
  const before = total.count.low - added.count.low;
  const printed =
    totals.find((figure) => figure !== total && figure.asOf === added.since && added.since !== null) ??
    totals.find((figure) => figure !== total && figure.count.low === before);
  const figures = [added.id, total.id, ...(printed ? [printed.id] : [])];
  if (printed) {
    const holds = printed.count.low === before;
    const sum = `${numberText(printed.count.low)} + ${numberText(added.count.low)} = ${numberText(printed.count.low + added.count.low)}`;
    return { type: "sum", holds, text: holds ? sum : `${sum}, not ${numberText(total.count.low)}`, figures, derived: null };
  }
  const day = added.since ? ` on ${spokenDate(added.since)}` : "";
  const text = `${numberText(total.count.low)} less ${numberText(added.count.low)} makes ${numberText(before)}${day}, not printed here`;
  return { type: "back", holds: null, text, figures, derived: { day: added.since, value: before } };
}

/** Parts that stand beside their whole: together they may reach it, not pass it. */
function parts(figures: readonly Figure[]): Check[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = Map.groupBy(
    figures.filter(({ partOf, count }) => partOf !== null && count.high !== null),
    partKey,
  );
  return [...groups.values()].flatMap((group): Check[] => {
    const whole = byId.get(group[0]!.partOf!);
    const sum = group.reduce((total, { count }) => total + count.low, 0);
    if (!whole || whole.count.high === null || group.length < 2 || sum < whole.count.low) return [];
    const text = `${group.map(({ count }) => numberText(count.low)).join(" + ")} = ${numberText(sum)}`;
    const holds = sum <= whole.count.high;
    return [
      {
        type: "parts",
        holds,
        text: holds ? text : `${text}, more than ${numberText(whole.count.high)}`,
        figures: [...group, whole].map(({ id }) => id),
        derived: null,
      },
    ];
  });
}

/** A headline's number against those of the same measure below it. */
function headlineChecks(headlines: readonly Figure[], body: readonly Figure[]): Check[] {
  return headlines.flatMap((figure): Check[] => {
    const same = body.filter(({ measure, single, kind }) => measure === figure.measure && !single && kind === "total");
    if (figure.single || same.length === 0) return [];
    const match = same.find((other) => overlaps(figure, other));
    const shown = match ? [match] : same;
    const text = `${figure.count.text} in the headline, ${shown.map(({ count }) => count.text).join(", ")} in the text`;
    return [{ type: "headline", holds: match !== undefined, text, figures: [figure, ...shown].map(({ id }) => id), derived: null }];
  });
}

/** The headline's word for a number that the text gives another measure: "deaths" for "losses". */
function wordingNote(figure: Figure, body: readonly Figure[]): Note[] {
  const other = body.find(
    ({ measure, count }) =>
      measure !== figure.measure && count.low === figure.count.low && count.high === figure.count.high && count.low > 1,
  );
  if (!other || body.some(({ measure, count }) => measure === figure.measure && count.low === figure.count.low)) return [];
  const text = `The headline counts ${figure.count.text} as ${figure.measure}, the text as ${other.measure}.`;
  return [{ stage: "check", start: figure.start, end: figure.end, text }];
}

const isWithin = (blocks: readonly Block[], { start }: Figure) => blocks.some((block) => block.start <= start && start < block.end);
const isExact = ({ count }: Figure) => count.high === count.low;
const isExactTotal = (figure: Figure) => figure.kind === "total" && isExact(figure) && !figure.single;
const countKey = ({ measure, counted, claimant }: Figure) => `${measure}|${counted.text.toLowerCase()}|${claimant?.name ?? ""}`;
const partKey = ({ partOf, evidence }: Figure) => `${partOf}|${evidence["measure"]?.[0]?.start ?? ""}`;
const overlaps = (a: Figure, b: Figure) => a.count.low <= (b.count.high ?? Infinity) && b.count.low <= (a.count.high ?? Infinity);
