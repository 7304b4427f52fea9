import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../src/model/report.ts";
import { openStore } from "../../src/store/open-store.ts";
import { storeConformance } from "./conformance.ts";
import { pageOf, reportOn } from "./examples.ts";
import { searchConformance } from "./search-conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

storeConformance("SQLite store", () => openStore(temporaryFolder()));
searchConformance("SQLite store", () => openStore(temporaryFolder()));

test("a report that was kept before there were opinions has none", async () => {
  const store = await openStore(temporaryFolder());
  const page = pageOf("a", "12 people", "2022-05-04T12:00:00.000Z");
  const kept = reportOn(page, "1");
  const { opinions: _opinions, ...older } = kept.report;
  await store.archive([page]);
  await store.keepReports([{ ...kept, report: older as Report }]);
  deepStrictEqual((await store.report("a"))?.report, kept.report);
  await store.close();
});
