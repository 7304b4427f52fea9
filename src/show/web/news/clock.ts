import { locale, type Locale } from "../locale.ts";

const long = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const days: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat("en-GB", long),
  uk: new Intl.DateTimeFormat("uk-UA", long),
};

/** An ISO instant as the folio of a newspaper has it: "Wednesday, 8 March 2023". */
export function longDay(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : days[locale()].format(at).replace(/^./u, (first) => first.toLocaleUpperCase(locale()));
}
