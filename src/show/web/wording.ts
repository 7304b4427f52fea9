import { html } from "hono/html";

import type { Fragment } from "./frame.ts";
import { locale, type Locale } from "./locale.ts";
import { texts } from "./texts/texts.ts";

/** Inclusive bounds of a count; a null `high` is "or more". */
interface Bounds {
  readonly low: number;
  readonly high: number | null;
  readonly modifier?: "exact" | "about";
}

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
  readonly date: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
}

const dayParts = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;

function formatsIn(tag: string): Formats {
  return {
    number: new Intl.NumberFormat(tag),
    day: new Intl.DateTimeFormat(tag, dayParts),
    date: new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" }),
    moment: new Intl.DateTimeFormat(tag, { ...dayParts, hour: "2-digit", minute: "2-digit" }),
  };
}

const formats: Readonly<Record<Locale, Formats>> = { en: formatsIn("en-GB"), uk: formatsIn("uk-UA") };

/** 1234567 as "1,234,567", or as the reader's language writes it. */
export function numberText(value: number): string {
  return formats[locale()].number.format(value);
}

/** "12", "about 1,300", "at least 12", "more than 150,000" (which starts at 150,001), "up to 60", "20 to 30". */
export function boundsText({ low, high, modifier }: Bounds): string {
  const range = rangeText(low, high);
  return modifier === "about" ? texts().frame.bounds.about(range) : range;
}

/** What was added: "+12", or "−2" where a count was taken back. */
export function addedText(bounds: Bounds): string {
  return bounds.low < 0 ? boundsText(bounds).replace("-", "−") : `+${boundsText(bounds)}`;
}

function rangeText(low: number, high: number | null): string {
  const { atLeast, moreThan, upTo, between } = texts().frame.bounds;
  if (high === null) return low > 10 && low % 10 === 1 ? moreThan(numberText(low - 1)) : atLeast(numberText(low));
  if (low === high) return numberText(low);
  return low === 0 ? upTo(numberText(high)) : between(numberText(low), numberText(high));
}

/** An ISO day as "2 Mar 2023"; what is no day stays as it is. */
export function dayText(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : formats[locale()].day.format(at);
}

/** An ISO day without its year: "2 Mar". */
export function dateText(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : formats[locale()].date.format(at);
}

/** A day as a person reads it and as a machine does. */
export function day(iso: string | null): Fragment | string {
  return iso === null ? "" : html`<time datetime="${iso}">${dayText(iso)}</time>`;
}

/** An ISO instant as "2 Mar 2023, 14:05 UTC"; what is no instant stays as it is. */
export function momentText(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : `${formats[locale()].moment.format(at)} UTC`;
}

/** An instant as a person reads it and as a machine does. */
export function moment(iso: string): Fragment {
  return html`<time datetime="${iso}">${momentText(iso)}</time>`;
}

/** Degrees as a map names them: "48.60° N, 38.00° E". */
export function degreesText(lat: number, lon: number): string {
  const { north, south, east, west } = texts().frame.compass;
  const of = (value: number) => Math.abs(value).toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return `${of(lat)}° ${lat < 0 ? south : north}, ${of(lon)}° ${lon < 0 ? west : east}`;
}

/** Only addresses a browser opens safely become links. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text);
}
