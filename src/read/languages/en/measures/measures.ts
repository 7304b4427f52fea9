import type { MeasureTable } from "../../../figure/measure-table.ts";
import { affected, cutOff } from "./affected.ts";
import { captured } from "./captured.ts";
import { casualties } from "./casualties.ts";
import { damaged } from "./damaged.ts";
import { destroyed } from "./destroyed.ts";
import { detained } from "./detained.ts";
import { displaced } from "./displaced.ts";
import { hospitalised } from "./hospitalised.ts";
import { infected } from "./infected.ts";
import { injured } from "./injured.ts";
import { intercepted } from "./intercepted.ts";
import { kidnapped } from "./kidnapped.ts";
import { killed, livesLost, peopleLost } from "./killed.ts";
import { launched } from "./launched.ts";
import { losses, troopsLost } from "./losses.ts";
import { lost } from "./lost.ts";
import { missing } from "./missing.ts";
import { recovered } from "./recovered.ts";
import { rescued } from "./rescued.ts";

/** Every measure of English. Where a phrase is in two tables, the first whose kinds of nouns fit the counted takes it. */
export const measures: readonly MeasureTable[] = [
  killed,
  livesLost,
  injured,
  casualties,
  missing,
  captured,
  kidnapped,
  detained,
  displaced,
  rescued,
  infected,
  recovered,
  hospitalised,
  losses,
  troopsLost,
  peopleLost,
  affected,
  cutOff,
  intercepted,
  destroyed,
  lost,
  launched,
  damaged,
];
