import { html } from "hono/html";

import type { Fragment } from "./frame.ts";

const numbers = new Intl.NumberFormat("en-GB");
const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** Inclusive bounds of a count, as a figure and a reading hold them. */
interface Bounds {
  readonly low: number;
  readonly high: number | null;
  readonly modifier?: "exact" | "about";
}

/** 1234567 as "1,234,567". */
export function number(value: number): string {
  return numbers.format(value);
}

/** "12", "about 1,300", "at least 12", "up to 60", "about 20 to 30". */
export function bounds({ low, high, modifier }: Bounds): string {
  if (high === null) return `at least ${number(low)}`;
  if (low === 0 && high > 0) return `up to ${number(high)}`;
  return `${modifier === "about" ? "about " : ""}${number(low)}${low === high ? "" : ` to ${number(high)}`}`;
}

/** An ISO day as "2 Mar 2023"; what is no day stays as it is. */
export function dayText(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : days.format(at);
}

/** A day as a person reads it and as a machine does. */
export function day(iso: string | null): Fragment | string {
  return iso === null ? "" : html`<time datetime="${iso}">${dayText(iso)}</time>`;
}

/** An ISO instant as "2 Mar 2023, 14:05 UTC"; what is no instant stays as it is. */
export function momentText(instant: string): string {
  const at = Date.parse(instant);
  return Number.isNaN(at) ? instant : `${moments.format(at)} UTC`;
}

/** An instant as a person reads it and as a machine does. */
export function moment(iso: string): Fragment {
  return html`<time datetime="${iso}">${momentText(iso)}</time>`;
}

/** "1 article", "2,300 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Only addresses a browser opens safely become links. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text);
}
