import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryFolder } from "../../store/temporary-folder.ts";
import { survivesImportKill } from "./survives-kill.ts";

test("an import killed at any moment keeps every event it said to be kept, once, and folds on to what folding anew gives", async () => {
  const dir = temporaryFolder();
  for (const milliseconds of [4, 90, 210]) assert.ok((await survivesImportKill(dir, milliseconds)) >= 0);
});
