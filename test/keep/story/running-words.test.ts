import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { campaignSince, isRunning } from "../../../src/keep/story/running-words.ts";

test("a count since a war or an outbreak began belongs to it, whatever it is called", () => {
  strictEqual(campaignSince("Some 400 nurses have died since the outbreak began."), "outbreak");
  strictEqual(campaignSince("Since the beginning of the neighbour's full-scale invasion 9,000 have died."), "war");
  strictEqual(campaignSince("The office counts 70 dead since fighting resumed."), "war");
});

test("a comparison with other events is no count, and another day is no campaign", () => {
  strictEqual(campaignSince("It was the deadliest strike since the war began, killing 12."), null);
  strictEqual(campaignSince("Since Monday, 12 have died in the war."), null);
  strictEqual(campaignSince("Nine have died since."), null);
});

test("a sentence about one event does not run on", () => {
  strictEqual(isRunning("Forty soldiers were killed at the barracks."), false);
  strictEqual(isRunning("Forty more were killed, taking the total to 900."), true);
});
