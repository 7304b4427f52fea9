import type { NamedArea, PlaceWords } from "../../place/place-words.ts";
import { phraseTable } from "../../text/phrases.ts";
import { WordClass } from "../../text/word-class.ts";
import { areaRows } from "./area-words.ts";
import { countryRows } from "./country-words.ts";

const words = (list: string) => list.trim().split(/\s+/);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

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
    "in at near from to outside inside around across throughout of towards toward into over above off between along within north south east west via beyond through for on northeast northwest southeast southwest north-east north-west south-east south-west",
  ),
  alsoWords: set(
    `of most said man police us reading nice mobile bath hope spring victory independence union liberty lincoln washington jackson madison monroe jefferson hamilton clinton
    nelson wellington houston dallas austin jordan chad georgia victoria florence charlotte sydney paris london alexandria aurora eugene marion troy warren douglas taylor
    henderson anderson lawrence norman gary logan carson jasper trump biden bush ford best young king bishop price march may august summer sunday monday friday bar can male
    as is a an the and or but he she it we they you his her their this that these those who what when where why how if so no not all some many much more than then there here
    new old big great central east west north south northern southern eastern western upper lower long short high low red blue green black white brown gray grey rose lee li
    lima mali peru ibb pau see along split bandar ceiba much orange corona delta alma grace holly joy faith angel santa san los las el al la le de del bin abu ali hassan
    hussein mohammed ahmed omar salem media metro senate congress parliament army navy force guard state states federal county city town village general major captain
    colonel minister president governor mayor court house hall park hill lake river bridge bay beach port station airport center centre school church university college
    hospital street road mission moment battle enterprise eagle falcon power pearl crystal diamond silver golden gold iron stone marble wood rich rice cook baker butler
    carter mason miller cooper parker porter potter turner walker fisher hunter archer gardner shepherd stanton allen barry bedford berkeley bradford brandon bristol burton
    byron calvin cameron camden chester clay clayton clifton clyde colin craig curtis dale dalton darwin david davis dean denison denton derby dover drew dudley duncan durham
    elliott ellis everett franklin garfield gordon graham grant greene griffin harper harris harrison harvey hayward henry herman holland howard hudson hyde irving irvine
    jerome johnson johnston jones joseph kelly kent kirk kyle lamar lancaster lane leon lewis lloyd louis lowell luther lyon mackay malcolm marco marshall martin maxwell
    mercer mesa milan milton mitchell montgomery moore morris morrison morton murray nash newton nixon norton oliver orlando oscar otis oxford palmer paul pierce preston
    quincy raleigh ralston ramsey randolph raymond reno richmond riley robinson rock rochester roosevelt ross roy russell salvador scott selma seymour shannon shelby sheldon
    sheridan sherman stafford stanley stephen sterling stuart sutton terry thomas thornton tracy truman tyler tyrone vernon vincent wallace walsh walton ward wayne webster
    wesley weston whitney wilson winston wright york`,
  ),
  honorifics: set(
    "mr mrs ms dr prof gen lt col maj sgt capt cpl cmdr adm brig pvt rev fr hon sen rep pres sir lord lady dame king queen prince princess president premier chancellor senator congressman congresswoman judge justice sheriff officer detective inspector sergeant captain colonel lieutenant general major corporal commander admiral minister secretary governor mayor pope imam sheikh rabbi father sister brother spokesman spokeswoman spokesperson coach actor actress singer author analyst",
  ),
  regionKinds: set(
    "oblast province region governorate county state district prefecture raion krai department republic territory municipality canton voivodeship division subdistrict",
  ),
  afterPlace: set(
    "city town village airport province region oblast district county governorate state prefecture raion mayor governor police officials authorities residents time metro peninsula suburb neighborhood neighbourhood camp refugee border front strip hospital fire coroner sheriff area republic territory military central international regional downtown",
  ),
  notAfterPlace: set(
    "times post herald tribune globe journal gazette examiner chronicle mail telegraph united fc sun star news daily agreement accord accords treaty protocol convention bears bulls lakers celtics heat hilton",
  ),
  beforePlace: set(
    "north south east west northern southern eastern western central downtown greater upper lower inner outer northeast northwest southeast southwest rural northeastern northwestern southeastern southwestern",
  ),
};
