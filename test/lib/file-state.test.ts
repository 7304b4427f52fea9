import { strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileState } from "../../src/lib/file-state.ts";

const troubleOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test("what the system says of a file is said in words", () => {
  strictEqual(fileState(troubleOf(() => readFileSync("/no/such/place"))), "there is no such place");
  strictEqual(fileState(troubleOf(() => readFileSync("/"))), "it is a folder");
  strictEqual(fileState(Object.assign(new Error("x"), { code: "EMFILE", syscall: "open" })), "the system says EMFILE");
});

test("what is no trouble with a file is nothing to put into words", () => {
  strictEqual(fileState(new TypeError("x is not a function")), null);
});
