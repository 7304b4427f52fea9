/**
 * Regions of Ukraine, by the adjective in "-ська" and the short name in "-щина" where it has one; latitude and longitude of the middle in
 * degrees.
 */
const OBLASTS = `
Вінницька;Вінниччина;48.9;28.7
Волинська;Волинь;51.1;24.9
Дніпропетровська;Дніпропетровщина;48.4;34.9
Донецька;Донеччина;48.1;37.7
Житомирська;Житомирщина;50.6;28.5
Закарпатська;Закарпаття;48.4;23.3
Запорізька;;47.3;35.7
Івано-Франківська;Прикарпаття;48.7;24.6
Київська;Київщина;50.2;30.4
Кіровоградська;Кіровоградщина;48.5;32
Луганська;Луганщина;49;39
Львівська;Львівщина;49.8;23.9
Миколаївська;Миколаївщина;47.5;31.9
Одеська;Одещина;46.8;30.1
Полтавська;Полтавщина;49.6;33.8
Рівненська;Рівненщина;51;26.4
Сумська;Сумщина;51;34
Тернопільська;Тернопільщина;49.4;25.6
Харківська;Харківщина;49.6;36.5
Херсонська;Херсонщина;46.6;33.2
Хмельницька;Хмельниччина;49.5;27
Черкаська;Черкащина;49.2;31.2
Чернівецька;Буковина;48.3;25.9
Чернігівська;Чернігівщина;51.3;31.9
Бєлгородська;Бєлгородщина;50.8;37.5
Курська;Курщина;51.7;36.2
Брянська;Брянщина;52.9;33.4
Ростовська;;47.7;41
`;

/** Areas that are no region, with their cases; ISO 3166 code of the country, "" for several. */
const AREAS = `
Донбас,Донбасу,Донбасі,Донбасом;UA;48.3;38.3
Крим,Криму,Кримом;UA;45.3;34.4
Секторі Гази,Сектор Гази,Сектору Гази,секторі Гази,сектор Гази;PS;31.4;34.4
Західний берег,Західному березі,Західного берега;PS;32;35.3
Чорне море,Чорного моря,Чорному морі;;43;34
Азовське море,Азовського моря,Азовському морі;;46;37
Зміїний;UA;45.3;30.2
Чечня,Чечні;RU;43.3;45.7
Нагірний Карабах,Нагірному Карабасі,Нагірного Карабаху;AZ;39.8;46.8
Близький Схід,Близькому Сході,Близького Сходу;;29;42
Європа,Європи,Європі,Європу;;50;10
Африка,Африки,Африці;;5;20
Азія,Азії;;45;90
`;

/** An area: its first name is the one it is shown by. */
export interface AreaRow {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly kind: "region" | "area";
  readonly lat: number;
  readonly lon: number;
}

const RUSSIAN: ReadonlySet<string> = new Set(["Бєлгородська", "Курська", "Брянська", "Ростовська"]);

/** "Донецька область", "Донецької області", "Донецьку область", "Донеччині". */
function oblastRow(row: string): AreaRow {
  const [adjective = "", short = "", lat, lon] = row.split(";");
  const stem = adjective.slice(0, -1);
  const long = [`${adjective} область`, `${stem}ої області`, `${stem}ій області`, `${stem}у область`, `${stem}ою областю`, `${stem}ої обл`];
  return {
    names: [...long, ...(short ? shortForms(short) : [])],
    country: RUSSIAN.has(adjective) ? "RU" : "UA",
    kind: "region",
    lat: +lat!,
    lon: +lon!,
  };
}

function shortForms(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith("а")) return [name, `${stem}и`, `${stem}і`, `${stem}у`, `${stem}ою`];
  return name.endsWith("я") ? [name, `${stem}ю`, `${stem}і`, `${stem}ям`] : [name, `${stem}і`, `${name.slice(0, -1)}ню`];
}

const oblasts = OBLASTS.trim().split("\n").map(oblastRow);
const areas = AREAS.trim()
  .split("\n")
  .map((row): AreaRow => {
    const [names, country, lat, lon] = row.split(";");
    return { names: names!.split(","), country: country! || null, kind: "area", lat: +lat!, lon: +lon! };
  });

export const areaRows: readonly AreaRow[] = [...oblasts, ...areas];
