import type { NamedArea, PlaceWords } from "../../place/place-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { areaRows } from "./area-words.ts";
import { countryRows } from "./country-words.ts";
import { declined } from "./inflect.ts";
import { titleForms } from "./role-words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const isInCapitals = (name: string) => name === name.toUpperCase();

const countries = countryRows.flatMap(({ code, names, lat, lon }) =>
  names.map((name): readonly [NamedArea, string] => [
    { place: { name: names[0]!, id: code, lat, lon }, country: code, kind: "country", capitalsOnly: isInCapitals(name) },
    name.toLowerCase(),
  ]),
);

const areas = areaRows.flatMap(({ names, country, kind, lat, lon }) =>
  names.map((name): readonly [NamedArea, string] => [
    { place: { name: names[0]!, id: null, lat, lon }, country, kind, capitalsOnly: false },
    name.toLowerCase(),
  ]),
);

const demonyms = countryRows.flatMap(({ code, adjective, people }) =>
  [...declined("поранений", adjective), ...people].map((name) => [code, name] as const),
);

const areaNames = phraseTable([...countries, ...areas]);
const peopleNames = phraseTable(demonyms);

/** Classes of the words that countries, areas and peoples begin with. */
export const placeClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.place, [...new Set([...areaNames.byFirst.keys(), ...peopleNames.byFirst.keys()])]],
]);

/** Endings of names in other cases, and of their nominative behind "/". */
const NAME_ENDINGS =
  "єві/їв ові/ів овом/ів євом/їв ову/ів єва/їв ова/ів єву/їв озі/іг огу/іг овому/ів ового/ів полі/піль поля/піль ополі/ополь ці/ка зі/га ому/ий ого/ий ому/е ого/е ій/а ої/а у/а ою/а ою/а и/а і/а і/я ї/я ю/я і/ь я/ь ю/ь і/ у/ а/ ом/ і/о а/о у/о ом/о і/е я/е ю/е ах/и ам/и ях/і ів/и /и /і";

export const placeWords: PlaceWords = {
  areas: areaNames,
  demonyms: peopleNames,
  locatives: set(
    "в на з до від біля поблизу неподалік під над по через навколо за місті місто міста селі село села селищі м с смт обстріляли атакували захопили звільнили",
  ),
  of: "",
  townKinds: new Set(),
  regionKindsBefore: new Set(),
  countyKinds: new Set(),
  unknownKinds: new Map(["районі", "району", "громаді", "громади"].map((kind) => [kind, ""])),
  shortRegions: new Map(),
  afterDateline: set("( — – -"),
  alsoPersons: set("володимир владислав лев"),
  neverPlaces: set("рада мир слава перемога зоря світле нове старе мала велика біла ізюм місто сили збройні оон нато єс"),
  honorifics: titleForms,
  regionKinds: new Set(["область", "області", "областю", "району", "районі", "район", "край", "краю"]),
  afterPlace: set("міська міської міський обласна обласної район району районі"),
  notAfterPlace: new Set(),
  beforePlace: set("північний північному східний східної південний південної західний місто місті міста м с смт"),
  nameEndings: NAME_ENDINGS.split(" ").map((pair) => pair.split("/") as [string, string]),
};
