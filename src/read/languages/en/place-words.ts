import type { NamedArea, PlaceWords } from "../../place/place-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { areaRows } from "./area-words.ts";
import { countryRows } from "./country-words.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const STATES = `ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida ga:georgia ill:illinois ind:indiana
  kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts mich:michigan minn:minnesota miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada
  okla:oklahoma ore:oregon pa:pennsylvania tenn:tennessee tex:texas vt:vermont va:virginia wash:washington wis:wisconsin wyo:wyoming al:alabama ak:alaska az:arizona
  ar:arkansas ca:california co:colorado ct:connecticut de:delaware fl:florida id:idaho il:illinois ia:iowa ks:kansas me:maine ma:massachusetts mi:michigan mn:minnesota
  ms:mississippi mt:montana ne:nebraska nv:nevada nh:new_hampshire nj:new_jersey nm:new_mexico ny:new_york nc:north_carolina nd:north_dakota oh:ohio ok:oklahoma or:oregon
  ri:rhode_island sc:south_carolina sd:south_dakota tn:tennessee tx:texas ut:utah wi:wisconsin wy:wyoming n.h.:new_hampshire n.j.:new_jersey n.m.:new_mexico n.y.:new_york
  n.c.:north_carolina n.d.:north_dakota r.i.:rhode_island s.c.:south_carolina s.d.:south_dakota w.va.:west_virginia d.c.:district_of_columbia dc:district_of_columbia`;

const isInCapitals = (name: string) => name === name.toUpperCase();

const countries = countryRows.flatMap(({ code, names, lat, lon }) =>
  names.map((name): readonly [NamedArea, string] => [
    { place: { name: names[0]!, id: code, lat, lon }, country: code, kind: "country", capitalsOnly: isInCapitals(name) },
    name.toLowerCase(),
  ]),
);

const areas = areaRows.flatMap(({ names, country, lat, lon }) =>
  names.map((name): readonly [NamedArea, string] => [
    { place: { name: names[0]!, id: null, lat, lon }, country, kind: "area", capitalsOnly: isInCapitals(name) },
    name.toLowerCase(),
  ]),
);

const demonyms = countryRows.flatMap(({ code, demonyms: names }) => names.map((name) => [code, name.toLowerCase()] as const));

const areaNames = phraseTable([...countries, ...areas]);
const peopleNames = phraseTable(demonyms);

/** Classes of the words that countries, areas and peoples begin with. */
export const placeClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.place, [...new Set([...areaNames.byFirst.keys(), ...peopleNames.byFirst.keys()])]],
]);

export const placeWords: PlaceWords = {
  areas: areaNames,
  demonyms: peopleNames,
  locatives: set(
    "in at near outside inside around across throughout toward towards into off within north south east west northeast northwest southeast southwest north-east north-west south-east south-west",
  ),
  of: "of",
  townKinds: set("city town village settlement port capital suburb suburbs outskirts centre center municipality cities towns villages"),
  regionKindsBefore: set("province region state governorate district oblast county provinces regions districts"),
  regionKinds: set(
    "oblast province region governorate county state district prefecture raion krai department republic territory municipality canton voivodeship division subdistrict",
  ),
  countyKinds: set("county parish"),
  unknownKinds: new Map([
    ...words(
      "county district province region oblast raion governorate township village town municipality neighborhood neighbourhood suburb island peninsula",
    ).map((kind) => [kind, ""] as const),
    ["refugee", "camp"] as const,
    ["border", "crossing"] as const,
    ["air", "base"] as const,
  ]),
  shortRegions: new Map(
    words(STATES).map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1).replaceAll("_", " ")] as const),
  ),
  afterDateline: set("( — – - --"),
  alsoPersons: set(
    `jordan chad georgia israel victoria florence charlotte sydney alexandria aurora eugene marion troy warren douglas taylor lincoln washington jackson madison monroe jefferson
    hamilton clinton nelson wellington houston austin dallas henderson anderson lawrence norman gary logan carson jasper trump biden bush king price lima mali peru ali hassan
    hussein mohammed ahmed omar salem santa san carter mason miller cooper parker porter potter turner walker fisher hunter archer gardner shepherd stanton allen barry bedford
    berkeley bradford brandon burton byron calvin cameron camden chester clay clayton clifton clyde colin craig curtis dale dalton darwin david davis dean denison denton dudley
    duncan durham elliott ellis everett franklin garfield gordon graham grant greene griffin harper harris harrison harvey hayward henry herman holland howard hudson hyde irving
    jerome johnson johnston jones joseph kelly kent kirk kyle lamar lane leon lewis lloyd louis luther lyon mackay malcolm marco marshall martin maxwell mercer milan milton
    mitchell montgomery moore morris morrison morton murray nash newton nixon norton oliver orlando oscar otis palmer paul pierce preston quincy raleigh ramsey randolph raymond
    riley robinson roosevelt ross roy russell salvador scott selma seymour shannon shelby sheldon sheridan sherman stafford stanley stephen sterling stuart sutton terry thomas
    thornton tracy truman tyler tyrone vernon vincent wallace walsh walton ward wayne webster wesley weston whitney wilson winston wright george zachary khalil maria santiago
    diego francisco mary john peter james charles william robert michael richard daniel mark anthony andrew simon philip edward albert arthur adrian adam alexander benedict`,
  ),
  neverPlaces: set(
    "god university center centre congress parliament senate hamas hezbollah batman amen most of said man police us who state states county city town village general army navy force guard hall park river bridge station school church college hospital street road house court metro media minister president strip gulf un stade duma empire molotov azov capitol",
  ),
  honorifics: set(
    "mr mrs ms dr prof gen lt col maj sgt capt cpl cmdr adm brig pvt rev fr hon sen rep pres sir lord lady dame king queen prince princess president premier chancellor senator congressman congresswoman judge justice sheriff officer detective inspector sergeant captain colonel lieutenant general major corporal commander admiral minister secretary governor mayor pope imam sheikh rabbi father sister brother spokesman spokeswoman spokesperson coach actor actress singer author analyst",
  ),
  afterPlace: set(
    "city town village airport province region oblast district county governorate state prefecture raion mayor governor police officials authorities residents time metro peninsula suburb neighborhood neighbourhood camp refugee border front strip hospital fire coroner sheriff area republic territory military central international regional downtown war crisis president prime",
  ),
  notAfterPlace: set(
    "times post herald tribune globe journal gazette examiner chronicle mail telegraph united fc sun star news daily independent today agreement accord accords treaty protocol convention bears bulls lakers celtics heat hilton",
  ),
  nameEndings: [],
  beforePlace: set(
    "north south east west northern southern eastern western central downtown greater upper lower inner outer northeast northwest southeast southwest rural northeastern northwestern southeastern southwestern suburban coastal occupied nearby",
  ),
};
