import { join } from "node:path";
import { daysBetween } from "../src/lib/day.ts";
import { forecastMark } from "../src/keep/mark/forecast-mark.ts";
import type { Tally } from "../src/model/tally.ts";
import { worldEffects } from "../src/run/effects.ts";
import { foldStore } from "../src/run/fold-store.ts";
import { importSeries } from "../src/run/import-series.ts";
import { loadMap } from "../src/run/load-map.ts";
import { openMemoryStore } from "../src/store/memory-store.ts";
import { sharedFolder } from "./shared-sets.ts";

/** How often the day of the next round number fell into the interval that was forecast, every third day of a daily series. */
const FIRST = 60;
const STEP = 3;

const root = join(import.meta.dirname, "..");
const shared = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
if (shared === null) console.log("The shared series are not there: name their folder in $TOLLKEEPER_EVAL.");
else print(await soldiers(shared));

async function soldiers(folder: string): Promise<Tally> {
  const store = openMemoryStore();
  await importSeries(
    store,
    join(folder, "series", "russia_losses_personnel.json"),
    await loadMap(join(root, "docs/maps/ua-personnel.json")),
    worldEffects,
  );
  await foldStore(store);
  const [line] = (await store.tallyLines({ limit: 10 })).toSorted((a, b) => b.readings - a.readings);
  return (await store.tally(line!.id))!;
}

function print(tally: Tally): void {
  const [inside, early, late, leads, widths] = [[], [], [], [], []] as [number[], number[], number[], number[], number[]];
  for (let at = FIRST; at < tally.readings.length - 1; at += STEP) {
    const today = tally.readings[at]!.day;
    const forecast = forecastMark({ ...tally, readings: tally.readings.slice(0, at + 1) }, today);
    const reached = forecast && tally.readings.slice(at + 1).find(({ low }) => low >= forecast.mark)?.day;
    if (!reached) continue;
    (reached < forecast.from ? early : forecast.to !== null && reached > forecast.to ? late : inside).push(1);
    leads.push(daysBetween(today, reached));
    if (forecast.to !== null) widths.push(daysBetween(forecast.from, forecast.to));
  }
  const all = inside.length + early.length + late.length;
  console.log(`${all} forecasts: ${percent(inside.length / all)} inside, ${early.length} earlier, ${late.length} later`);
  console.log(`on average ${mean(leads)} days ahead, the interval ${mean(widths)} days wide`);
}

function mean(values: readonly number[]): string {
  return (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(0);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
