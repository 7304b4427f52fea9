import { strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commandReference } from "../../../docs/build-commands.ts";

test("docs/commands.md says what the program says (npm run docs writes it)", () => {
  strictEqual(readFileSync(new URL("../../../docs/commands.md", import.meta.url), "utf8"), commandReference());
});
