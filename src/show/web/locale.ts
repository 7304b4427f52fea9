import { AsyncLocalStorage } from "node:async_hooks";

/** The languages that the site speaks, as BCP 47 names them. */
export const LOCALES = ["en", "uk"] as const;

export type Locale = (typeof LOCALES)[number];

const current = new AsyncLocalStorage<Locale>();

/** Does the work, whose pages then speak this language: it goes with the request and not through every function. */
export function inLocale<Result>(locale: Locale, work: () => Result): Result {
  return current.run(locale, work);
}

/** The language of the request that is being answered; English where there is none. */
export function locale(): Locale {
  return current.getStore() ?? "en";
}

/** The language to answer in: what the reader chose, else the first of the browser's that the site speaks, else English. */
export function chooseLocale(chosen: string | undefined, accepted: string | undefined): Locale {
  const wished = [chosen ?? "", ...(accepted ?? "").split(",").map((part) => part.split(";")[0]!.trim())];
  const found = wished.map((tag) => LOCALES.find((one) => one === tag.slice(0, 2).toLowerCase()));
  return found.find((one) => one !== undefined) ?? "en";
}
