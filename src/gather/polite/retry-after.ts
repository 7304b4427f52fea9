/** A server that asks for more is asked again after this long all the same, in milliseconds. */
const longest = 24 * 3_600_000;

/** How long a server asks to be left alone, in milliseconds, by its Retry-After in seconds or as a date; null where it does not say. */
export function retryAfter(header: string | undefined, now: string): number | null {
  const said = (header ?? "").trim();
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.parse(now);
  return Number.isNaN(wait) ? null : Math.min(longest, Math.max(0, wait));
}
