import type { Mark } from "../../../model/mark.ts";
import type { Increment } from "../../../model/tally.ts";
import type { TallyView } from "../tally/tally-view.ts";
import { timeAxis, type TimeAxis } from "./time-axis.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";
import { daySlot, missing, slots, type Stretch, type Slot } from "./slots.ts";
import { round } from "./step-path.ts";

/** Everything the parts of a chart draw with. Heights are pixels; widths are units of `width`, stretched to the screen. */
export interface ChartFrame extends TimeAxis {
  readonly view: TallyView;
  readonly slots: readonly Slot[];
  readonly gaps: readonly Stretch[];
  /** Round numbers that stand, in order. */
  readonly marks: readonly Mark[];
  /** What was stated as added, in order of day. */
  readonly increments: readonly Increment[];
  readonly width: number;
  readonly height: number;
  /** Where the totals' panel ends. */
  readonly floor: number;
  /** Where the lowest panel ends. */
  readonly bottom: number;
  readonly y: ValueScale;
  /** A moment as a share of the width: "37.5%". */
  readonly share: (at: number) => string;
  /** Whether a day is too narrow for a mark of its own. */
  readonly dense: boolean;
}

const width = 1000;
const top = 26;
const totalsHeight = 270;
const barsHeight = 104;
const axisHeight = 24;
/** In units of the width; a day narrower than this gets no mark of its own. */
const narrow = 9;

/** Lays out the chart of a tally. */
export function frameOf(view: TallyView): ChartFrame {
  const taken = slots(view.days);
  const { increments } = view.tally;
  const axis = timeAxis([...taken, ...increments.map(({ day }) => daySlot(day))], width);
  const floor = taken.length ? totalsHeight : top;
  const bottom = increments.length ? floor + barsHeight : floor;
  const values = taken.flatMap(({ standing, replaced }) => [standing, ...replaced]);
  return {
    ...axis,
    view,
    slots: taken,
    gaps: missing(taken),
    marks: view.marks,
    increments,
    width,
    height: bottom + axisHeight,
    floor,
    bottom,
    y: valueScale(values, floor, top),
    share: (at) => `${round((axis.x(at) * 1000) / width) / 10}%`,
    dense: taken.some(({ from, to }) => axis.x(to) - axis.x(from) < narrow),
  };
}
