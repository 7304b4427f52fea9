import { deepEqual, equal, match } from "node:assert/strict";
import { test } from "node:test";
import { foldStore } from "../../src/run/fold-store.ts";
import { openNews } from "../../src/run/news.ts";
import { openMemoryStore } from "../../src/store/memory-store.ts";
import { readLedgerFile } from "../keep/ledger-file.ts";
import { keepEvents } from "./fold/worlds.ts";

const OUTLETS = ["Harbour Post", "Kestrel Daily", "Tidewater Radio", "East Strait Courier"];
const line = (outlet: string, at: number) =>
  `2023-03-02 police on the ferry sinking in the ${outlet} ~wire #p${at} @2023-03-02T08:0${at}:00.000Z: ^ 12 people killed`;

test("a wire and its four copies are one claimant, one reading and one independent report", async () => {
  const { events } = readLedgerFile(["Meridian Wire", ...OUTLETS].map(line).join("\n"));
  const store = openMemoryStore();
  for (const event of events) {
    await keepEvents(store, [event]);
    await foldStore(store);
  }
  const { tallies, actors } = (await store.ledger())!.ledger;
  deepEqual(
    actors.map(({ name }) => name),
    ["Meridian Wire"],
  );
  equal(tallies.length, 1);
  deepEqual(
    tallies[0]!.readings.map(({ figures }) => figures),
    [["p0.f1", "p1.f1", "p2.f1", "p3.f1", "p4.f1"]],
  );
  deepEqual(await store.copiesOf("p0"), ["p1", "p2", "p3", "p4"]);
  const { trends } = await openNews(store, () => "2023-03-02T09:00:00.000Z").trends({ at: null, window: 6 });
  equal(trends[0]!.copies, 4);
  match(trends[0]!.because, /^1 independent report \(5 pages, 4 copies of Meridian Wire\)/);
});
