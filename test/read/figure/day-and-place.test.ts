import { deepStrictEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../src/read/read.ts";

/** Published on Thursday 2 March 2023. */
const figures = (text: string) => read({ id: "case", text, published: "2023-03-02", language: "en" }).figures;
const days = (text: string) => figures(text).map(({ asOf }) => asOf);
const places = (text: string) => figures(text).map(({ place }) => place?.name ?? null);

test("the day of an event is the one on which the text says it happened, wherever its opening names others", () => {
  const opening = "Six miners were killed near Akron.\n\nThe owner was charged on Wednesday.\n\n";
  deepStrictEqual(days(`${opening}The blast happened in a shaft late on Monday.`), ["2023-02-27"]);
  deepStrictEqual(days(`${opening}The mayor spoke of Sunday's explosion.`), ["2023-02-26"]);
  deepStrictEqual(days(opening), ["2023-03-01"]);
});

test("a figure without a day of its own takes that of the sentence before it in its paragraph", () => {
  const text = "Three guards died on Sunday.\n\nA truck hit a bus on Tuesday. Nine pupils were injured.";
  deepStrictEqual(days(text), ["2023-02-26", "2023-02-28"]);
});

test("a month gone by fixes its last day; this week and the weekend fix none, but the event's day may lie in them", () => {
  deepStrictEqual(days("The army lost 40 tanks in February."), ["2023-02-28"]);
  deepStrictEqual(days("The army lost 40 tanks this week."), [null]);
  deepStrictEqual(days("Four people were killed in a fire at the weekend.\n\nThe fire happened at a mill on Saturday."), ["2023-02-25"]);
});

test("a period counted up to now holds for the day of publication", () => {
  deepStrictEqual(days("In the past 24 hours 12 people were killed."), ["2023-03-02"]);
});

test("a toll that moves holds for the day of its telling, not for that of the event", () => {
  deepStrictEqual(days("The death toll of Saturday's earthquake rose to 41 on Tuesday."), ["2023-02-28"]);
  deepStrictEqual(days("The death toll of Saturday's earthquake rose to 41."), [null]);
  deepStrictEqual(days("Toll of mine fire rises to 41\n\nThe death toll of the mine fire rose to 41 on Tuesday."), [
    "2023-02-28",
    "2023-02-28",
  ]);
});

test("the number that a toll rose from keeps its own day", () => {
  deepStrictEqual(days("The death toll rose to 46 on Sunday from 38 a day earlier."), ["2023-02-26", "2023-02-25"]);
});

test("a rate and a state that lasts hold for no day of an event", () => {
  const opening = "Two clerks were killed in a flood on Tuesday.\n\n";
  deepStrictEqual(days(`${opening}About 800 people a day are displaced.`), ["2023-02-28", null]);
  deepStrictEqual(days(`${opening}Some 6,000 people are displaced.`), ["2023-02-28", null]);
  deepStrictEqual(days(`${opening}Some 6,000 people were displaced.`), ["2023-02-28", "2023-02-28"]);
});

test("a figure without a place of its own takes the nearest one told before it", () => {
  deepStrictEqual(places("A shell hit a clinic in Bilka district. Two nurses were killed."), ["Bilka district"]);
  deepStrictEqual(places("Police were called to the 900 block of Elm Drive.\n\nThey found two boys wounded."), ["900 block of Elm Drive"]);
});

test("where people come from, channels and offices are no places of an event", () => {
  deepStrictEqual(places("Ten people from Ghana and Togo were killed."), [null]);
  deepStrictEqual(places("Ada Moss of Ghana and two pilots were killed."), [null]);
  deepStrictEqual(places("Two pilots were killed, the governor wrote on Telegram."), [null]);
  deepStrictEqual(places("Two pilots were killed in Ghana."), ["Ghana"]);
});

test("a country that acts or owns is no place; one behind a preposition is", () => {
  deepStrictEqual(places("Russia had destroyed six depots."), [null]);
  deepStrictEqual(places("Two volunteers in Ukraine were captured."), ["Ukraine"]);
});

test("a place is told with the one that it lies in", () => {
  const text = "Two nurses were killed in the Bilka refugee camp, located in the Gaza Strip.";
  deepStrictEqual(places(text), ["Bilka refugee camp, located in the Gaza Strip"]);
  equal(places("Two nurses were killed on the Quai des Brumes.")[0], "Quai des Brumes");
});

test("what was added since an earlier count has no place of the article's event", () => {
  const [, added] = places(
    "Two clerks were killed at the Bilka district court.\n\nNo one spoke.\n\nThe staff said 715 soldiers were killed since Tuesday's count.",
  );
  equal(added, null);
});

test("a country before a war or a disaster is its place; one that acts, suffers or keeps silent is none", () => {
  deepStrictEqual(places("Sudan war: 400 people killed"), ["Sudan"]);
  deepStrictEqual(places("Some 400 Sudan soldiers were killed."), [null]);
  deepStrictEqual(places("The siege dragged on, with Russia suffering hundreds of casualties."), [null]);
  deepStrictEqual(places("Hundreds of casualties were reported in Russia."), ["Russia"]);
  deepStrictEqual(places("While Sudan does not say so, it is understood that 40 soldiers were killed."), [null]);
});

test("counts since an earlier count, and the total they lead to, hold for the campaign and not for the place named before", () => {
  const before = "Shells hit towns in Donbas.\n\n";
  deepStrictEqual(places(`${before}Some 600 soldiers had been killed since Tuesday's count, taking the total to 90,400, the army said.`), [
    null,
    null,
  ]);
  deepStrictEqual(places(`${before}Six soldiers had been killed, the army said.`), ["Donbas"]);
});
