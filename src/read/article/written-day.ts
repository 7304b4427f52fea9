/**
 * The first calendar day written out in full in a short line, as an ISO day; null where there is none.
 *
 *   Published: 2 March 2023, 14:05      2022-04-12 06:00:00 |      12.04.2022      March 2nd, 2023
 *
 * "03/04/2023" says two days: it is read only where one of the two numbers is over 12.
 */
export function writtenDay(line: string): string | null {
  const short = line.slice(0, 400);
  return isoDay(short) ?? namedDay(short) ?? dottedDay(short) ?? slashedDay(short);
}

/** The day in an address: "/2022/04/12/", "/2022-04-12-", "/20220412/". */
export function dayInAddress(address: string): string | null {
  const found = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u.exec(
    address.replace(/^[a-z]+:\/\/[^/]*/iu, "").slice(0, 2000),
  );
  return found ? day(found[1], found[3], found[4]) : null;
}

function isoDay(line: string): string | null {
  const found = /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(line);
  return found ? day(found[1], found[3], found[4]) : null;
}

function dottedDay(line: string): string | null {
  const found = /(?<!\d)(\d{1,2})[.](\d{1,2})[.]((?:19|20)\d\d)(?!\d)/u.exec(line);
  return found ? day(found[3], found[2], found[1]) : null;
}

function slashedDay(line: string): string | null {
  const found = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u.exec(line);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12) return day(found[4], found[3], found[1]);
  return second > 12 || first === second ? day(found[4], found[1], found[3]) : null;
}

function namedDay(line: string): string | null {
  for (const found of line.matchAll(
    /(?:(?<!\d)(?<before>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de |of )?)?(?<name>\p{L}{3,})\.?(?:\s+(?<after>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?:de |del )?(?<year>(?:19|20)\d\d)(?!\d)/giu,
  )) {
    const { before, name, after, year } = found.groups ?? {};
    const month = months.get((name ?? "").toLowerCase());
    const made = month && (before ?? after) ? day(year, String(month), before ?? after) : null;
    if (made) return made;
  }
  return null;
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  const made = `${year}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  const moment = Date.parse(`${made}T00:00:00Z`);
  return Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(made) ? null : made;
}

/** Each row holds the names of one month: English, then the other languages that news sites print dates in. */
const monthNames = [
  "january jan januar janvier enero janeiro gennaio gen ene января январь січня січень sty stycznia",
  "february feb februar février fevrier febrero fevereiro febbraio fév fev февраля февраль лютого лютий lutego lut",
  "march mar märz marz mars marzo março marco марта март березня березень marca",
  "april apr avril abril aprile avr abr апреля апрель квітня квітень kwietnia kwi",
  "may mai mayo maio maggio мая май травня травень maja maj",
  "june jun juni juin junio junho giugno giu июня июнь червня червень czerwca cze",
  "july jul juli juillet julio julho luglio lug июля июль липня липень lipca lip",
  "august aug août aout agosto ago августа август серпня серпень sierpnia sie",
  "september sep sept septembre septiembre setembro settembre set сентября сентябрь вересня вересень września wrz",
  "october oct oktober okt octobre octubre outubro ottobre out ott октября октябрь жовтня жовтень października paź",
  "november nov novembre noviembre novembro ноября ноябрь листопада листопад listopada lis",
  "december dec dezember dez décembre diciembre dezembro dicembre dic déc декабря декабрь грудня грудень grudnia gru",
];
const months = new Map(monthNames.flatMap((row, index) => row.split(" ").map((name) => [name, index + 1] as const)));
