import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

const tolls = (text: string, title?: string) =>
  Object.fromEntries(
    read({ id: "x", text, published: "2023-03-02", language: "en", ...(title ? { title } : {}) }).tolls.map(({ measure, low, high }) => [
      measure,
      [low, high],
    ]),
  );

test("the headline beside the text weighs most", () => {
  deepStrictEqual(
    tolls("Three men were killed in the north. Two more died later in the south.", "Five killed in storms")["killed"],
    [5, 5],
  );
});

test("a headline that rounds is told by the text below it", () => {
  deepStrictEqual(tolls("Cholera has killed 103 people in Oruba.", "Cholera toll passes 100")["killed"], [103, 103]);
  deepStrictEqual(tolls("Cholera has killed 88 people in the north.", "More than 100 dead of cholera")["killed"], [101, null]);
});

test("a toll that moves stands at its last value", () => {
  deepStrictEqual(tolls("The death toll rose to 41 on Monday.\n\nThe toll now stands at 44.")["killed"], [44, 44]);
});

test("the earlier value of a toll that rose, and a rival's lower one, are not the article's", () => {
  deepStrictEqual(tolls("The death toll rose to 46 from 38 a day earlier.")["killed"], [46, 46]);
  deepStrictEqual(tolls("Gunmen killed 20 traders in Oruba. Police put the death toll at 16.")["killed"], [20, 20]);
});

test("those whose harm is denied are no uncounted victims", () => {
  deepStrictEqual(tolls("The ministry denied that 40 soldiers were hurt."), {});
});

test("persons who share a verb are counted together", () => {
  deepStrictEqual(tolls("A boy and a man were killed on Friday.")["killed"], [2, 2]);
});

test("a named victim is one, and is not counted as injured, too", () => {
  deepStrictEqual(tolls("Ada Mensah died in hospital. She was wounded on Friday."), { killed: [1, 1] });
});

test("those who were shot and did not die were injured", () => {
  deepStrictEqual(tolls("Six people were shot at a fair, and two of them died.", "Six shot, two dead at fair")["injured"], [4, 4]);
});

test("what is past, denied or feared is no toll of the event", () => {
  deepStrictEqual(tolls("Police denied that 300 marchers had died. Sixty are feared dead."), {});
});

test("things of several kinds make no one number", () => {
  deepStrictEqual(tolls("The army lost four tanks and nine guns."), {});
  deepStrictEqual(tolls("The army lost four tanks.")["lost"], [4, 4]);
});

test("a count that was revised stands at what it was revised to", () => {
  deepStrictEqual(tolls("The death toll was revised to 44 from 52.")["killed"], [44, 44]);
});
