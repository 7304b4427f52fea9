import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../../src/read/languages/list.ts";
import { demonymCountry } from "../../../src/read/place/demonym-country.ts";
import { findPlaces } from "../../../src/read/place/find-places.ts";
import { candidatesOf, emptyGazetteer, type Gazetteer, nameOf, readGazetteer } from "../../../src/read/place/gazetteer.ts";
import { keyOf } from "../../../src/read/place/name-key.ts";
import { placeContext } from "../../../src/read/place/place-context.ts";
import type { PlaceFound } from "../../../src/read/place/place-found.ts";
import { scan } from "../../../src/read/text/scan.ts";
import { answer, paragraph, readCaretCases } from "../caret-cases.ts";

const bytes = readFileSync(new URL("../../../data/places.bin", import.meta.url));
const world = readGazetteer(bytes);
const english = languages.get("en")!;

function placesIn(text: string, gazetteer: Gazetteer = world): PlaceFound[] {
  const cut = scan(paragraph(text), english);
  const context = placeContext(cut, gazetteer);
  return cut.sentences.flatMap((sentence) => findPlaces(cut, sentence, context));
}

const placesCalled = (name: string) => candidatesOf(world, keyOf(name)).map(({ index }) => nameOf(world, index));
const countryOf = (lower: string) => demonymCountry(lower, english.place);

for (const { heading, text, expected } of readCaretCases("atoms/places.txt"))
  test(`${heading}: ${text}`, () => {
    const found = placesIn(text).map(({ start, end, place, country, kind }) =>
      answer(text, start, end, `${place.name} ${country ?? "-"} ${kind}`),
    );
    deepStrictEqual(found, expected);
  });

test("without a gazetteer countries and areas are found all the same", () => {
  deepStrictEqual(
    placesIn("In Kharkiv, Ukraine, and in the Donbas.", emptyGazetteer).map(({ place }) => place.name),
    ["Ukraine", "Donbas"],
  );
});

test("a place is found with where it lies and how many others bear its name", () => {
  const [kharkiv] = placesIn("In Kharkiv, Ukraine.");
  deepStrictEqual(kharkiv!.place, { name: "Kharkiv", id: "706483", lat: 49.98, lon: 36.25 });
  ok(placesIn("Ten died in Springfield, Illinois.")[0]!.others > 10);
});

test("spellings, marks and articles of a name have one key", () => {
  for (const name of ["Dayr al Balaḩ", "Deir al-Balah", "DEIR EL-BALAH"]) ok(placesCalled(name).includes("Dayr al Balah"), name);
  ok(placesCalled("Київ").includes("Kyiv"));
  ok(placesCalled("Kiev").includes("Kyiv"));
  deepStrictEqual(placesCalled("Nowhere-on-the-Wold"), []);
});

test("peoples are told by their country", () => {
  deepStrictEqual(["russian", "ukrainians", "south korean", "saudi", "german shepherd", "constructor"].map(countryOf), [
    "RU",
    "UA",
    "KR",
    "SA",
    null,
    null,
  ]);
});

test("bytes of another version are refused", () => {
  throws(() => readGazetteer(new Uint8Array(64)), /Cannot read the gazetteer/);
});

test("the gazetteer opens in no time, and a text of names costs linear time", () => {
  const began = performance.now();
  readGazetteer(bytes);
  ok(performance.now() - began < 100);
  strictEqual(placesIn("Kyiv ".repeat(50_000)).length > 0, true);
  ok(performance.now() - began < 8_000);
});
