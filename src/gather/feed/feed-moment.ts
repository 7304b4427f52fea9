import { instantOf } from "../../lib/instant.ts";

const months = new Map(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name, index) => [name, index] as const),
);

/** Minutes east of Greenwich. Names that stand for several zones are not here. */
const zones = new Map([
  ["", 0],
  ["z", 0],
  ["ut", 0],
  ["gmt", 0],
  ["utc", 0],
  ["wet", 0],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["est", -300],
  ["edt", -240],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
]);

/** `Wed, 04 May 2022 10:00:00 +0300`, with all that feeds leave out of it. */
const mail =
  /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(.*)$/i;

/** A moment of a feed, ISO or as mail writes it, as an ISO instant; null where it is neither. Where no zone is named, UTC is meant. */
export function feedMoment(written: string | null): string | null {
  if (written === null) return null;
  const text = written.slice(0, 100).trim().replace(/\s+/g, " ");
  return instantOf(text) ?? mailMoment(text) ?? partOfDay(text);
}

function mailMoment(text: string): string | null {
  const [, day, month, year, hour = "0", minute = "0", second = "0", zone = ""] = mail.exec(text) ?? [];
  const offset = offsetOf(zone);
  const index = months.get((month ?? "").toLowerCase());
  if (offset === null || index === undefined || year === undefined) return null;
  const at = new Date(Date.UTC(fullYear(year), index, Number(day), Number(hour), Number(minute), Number(second)));
  if (at.getUTCMonth() !== index || Number(hour) > 24 || Number(minute) > 59) return null;
  return new Date(at.getTime() - offset * 60_000).toISOString();
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}

function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^(?:GMT|UTC)?\s*([+-])(\d{2}):?(\d{2})\b/i.exec(zone) ?? [];
  if (sign !== undefined) return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return zones.get(zone.trim().toLowerCase()) ?? null;
}

/** ISO with a sign left out or too many: "2022-05-04 10:00:00 +0300", "2022-05". */
function partOfDay(text: string): string | null {
  if (/^\d{4}-\d{2}$/.test(text)) return instantOf(`${text}-01`);
  return instantOf(text.replace(/\s+([+-]\d{2}:?\d{2}|Z)$/, "$1").replace(/\s+(GMT|UTC)$/i, "Z"));
}
