import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { instantOf } from "../../src/lib/instant.ts";

test("ISO days and instants are read in UTC where no zone is named", () => {
  strictEqual(instantOf("2023-03-02"), "2023-03-02T00:00:00.000Z");
  strictEqual(instantOf("2023-03-02T12:00"), "2023-03-02T12:00:00.000Z");
  strictEqual(instantOf("2023-03-02 12:00:30+02:00"), "2023-03-02T10:00:30.000Z");
});

test("what the calendar or the form does not have is no instant", () => {
  for (const said of ["5", "2023", "Mar 3 2023", "2023-02-31", "2023-02-31T10:00Z", "2023-03-02T25:00", "", "2023-03-02T12:00 CET"])
    strictEqual(instantOf(said), null, said);
});
