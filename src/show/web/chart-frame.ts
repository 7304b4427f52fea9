import type { Increment } from "../../model/tally.ts";
import type { TallyView } from "./edition.ts";
import { timeScale, valueScale, type TimeScale, type ValueScale } from "./scales.ts";
import { missing, slots, type Missing, type Slot } from "./slots.ts";
import { round } from "./step-path.ts";

/** Everything the parts of a chart draw with. Heights are pixels; widths are units of `width`, stretched to the screen. */
export interface ChartFrame {
  readonly view: TallyView;
  readonly slots: readonly Slot[];
  readonly gaps: readonly Missing[];
  /** The increments that fall inside the chart, in order of day. */
  readonly increments: readonly Increment[];
  readonly width: number;
  readonly height: number;
  /** Where the totals' panel ends. */
  readonly floor: number;
  /** Where the lowest panel ends. */
  readonly bottom: number;
  readonly x: TimeScale;
  readonly y: ValueScale;
  /** A moment as a share of the width: "37.5%". */
  readonly share: (at: number) => string;
  /** Whether the chart spans more than a year or so. */
  readonly longSpan: boolean;
}

const width = 1000;
const top = 26;
const floor = 270;
const barsHeight = 104;
const axisHeight = 24;
const manyDays = 400 * 86_400_000;

/** Lays out the chart of a tally. */
export function frameOf(view: TallyView): ChartFrame {
  const taken = slots(view.days);
  const x = timeScale(taken, width);
  const [from = 0, to = 0] = x.domain().map(Number);
  const increments = view.tally.increments.filter(({ day }) => Date.parse(day) >= from && Date.parse(day) < to);
  const bottom = increments.length ? floor + barsHeight : floor;
  return {
    view,
    slots: taken,
    gaps: missing(taken),
    increments,
    width,
    height: bottom + axisHeight,
    floor,
    bottom,
    x,
    y: valueScale(
      taken.flatMap(({ standing, replaced }) => [standing, ...replaced]),
      floor,
      top,
    ),
    share: (at) => `${round((x(at) * 1000) / width) / 10}%`,
    longSpan: to - from > manyDays,
  };
}
