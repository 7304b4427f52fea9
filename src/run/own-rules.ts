import { join } from "node:path";
import { sha256 } from "../lib/slug.ts";

import type { SiteRules } from "../model/site-rules.ts";
import { hostOf } from "../read/article/page-address.ts";
import type { OwnMeasure } from "./measure-file.ts";
import { loadMeasures, rulesWith } from "./own-measures.ts";
import { parseSiteRules, unusable } from "./site-file.ts";
import { jsonNames, userText } from "./user-files.ts";

/** What a user added to the rules of reading. Plain data, so that it can be handed to another thread. */
export interface OwnRules {
  readonly measures: readonly OwnMeasure[];
  readonly sites: readonly SiteRules[];
}

export const NO_OWN_RULES: OwnRules = { measures: [], sites: [] };

/**
 * The measures and the sites' rules of a data folder: `measures/*.json` and `sites/HOST.json` in it.
 *
 * @throws {Refusal} `usage` where a file cannot be used, naming it and the field
 */
export function loadOwnRules(data: string): OwnRules {
  return { measures: loadMeasures(data), sites: loadSites(join(data, "sites")) };
}

/** The version that reports are kept under: another one for each set of a user's own rules. */
export function versionWith({ measures, sites }: OwnRules): string {
  const { version } = rulesWith(measures);
  return sites.length === 0 ? version : `${version}+${sha256(JSON.stringify(sites)).slice(0, 8)}`;
}

/** The rules for a page: those of its host, else those of the site that its host is part of; undefined where there are none. */
export function rulesFor(url: string | undefined, { sites }: OwnRules): SiteRules | undefined {
  const host = sites.length > 0 && url ? hostOf(url) : null;
  if (host === null) return undefined;
  const fitting = sites.filter((rules) => host === rules.host || host.endsWith(`.${rules.host}`));
  return fitting.toSorted((a, b) => b.host.length - a.host.length)[0];
}

function loadSites(folder: string): SiteRules[] {
  return jsonNames(folder, "the sites' rules").map((name) => {
    const file = join(folder, name);
    const host = name
      .slice(0, -".json".length)
      .toLowerCase()
      .replace(/^www\./u, "");
    if (!/^[\w-]+(?:\.[\w-]+)*$/u.test(host)) throw unusable(file, "its name is no host", "name it as the site, as in news.example.json");
    return parseSiteRules(file, host, userText(file, unusable));
  });
}
