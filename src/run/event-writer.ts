import type { ImportEvent } from "../model/import.ts";
import type { Store } from "../store/store.ts";

/** So many events are written at a time. */
const BATCH = 1000;

/** Writes events to a store some hundreds at a time, and counts them. A dry run counts alone. */
export function eventWriter(store: Store, dry: boolean, tell: (readings: number) => void) {
  const count = { new: 0, readings: 0 };
  let batch: ImportEvent[] = [];
  const flush = async (): Promise<void> => {
    if (!dry && batch.length > 0) await store.append(batch);
    batch = [];
    tell(count.readings);
  };
  const write = async (event: ImportEvent): Promise<void> => {
    count.new++;
    count.readings += event.readings.length;
    if (batch.push(event) >= BATCH) await flush();
  };
  return { count, write, flush };
}
