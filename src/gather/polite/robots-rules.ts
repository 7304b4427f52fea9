import { createRequire } from "node:module";
import type { RobotsFile } from "../../model/host.ts";
import { productToken } from "../user-agent.ts";

/** What the parser gives; its own types know only another way of importing it. */
interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

const require = createRequire(import.meta.url);
const parsed = new WeakMap<RobotsFile, Rules>();

/** A delay longer than this is not waited for between two pages, in seconds. */
const longestDelay = 60;

/** Rules hold for a host whether it is asked by http or by https, so the parser is given paths alone. */
const anyHost = "https://host.invalid";

/** Whether a site's robots.txt lets this program have an address. @param file of the address's own host */
export function allows(file: RobotsFile, url: URL): boolean {
  if (file.state !== "found") return file.state === "none";
  return rulesOf(file).isAllowed(`${anyHost}${url.pathname}${url.search}`, productToken) ?? true;
}

/** The pause between two requests that it asks for, in milliseconds; 0 where it asks for none. */
export function crawlDelay(file: RobotsFile): number {
  if (file.state !== "found") return 0;
  const seconds = rulesOf(file).getCrawlDelay(productToken) ?? 0;
  return seconds > 0 ? Math.min(longestDelay, seconds) * 1000 : 0;
}

function rulesOf(file: RobotsFile): Rules {
  const before = parsed.get(file);
  if (before !== undefined) return before;
  const parse = require("robots-parser") as (url: string, text: string) => Rules;
  const rules = parse(`${anyHost}/robots.txt`, file.text);
  parsed.set(file, rules);
  return rules;
}
