import { html } from "hono/html";

import type { Fragment } from "./frame.ts";

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

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

/** Only addresses a browser opens safely become links. */
export function isWebAddress(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text);
}
