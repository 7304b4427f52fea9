import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mostBytes, tooLarge } from "../gather/limits.ts";
import type { ReadableDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { readGazetteer } from "../read/place/gazetteer.ts";
import { read } from "../read/read.ts";
import { rulesWith } from "./own-measures.ts";
import { loadOwnRules, NO_OWN_RULES, type OwnRules, rulesFor, versionWith } from "./own-rules.ts";

/** Reads one document. @throws {Refusal} `too-large` */
export interface Reader {
  (document: ReadableDocument): Report;
  /** Version of the rules it reads by; measures of a user's own make another. */
  readonly rules: string;
}

const GAZETTEER = join(import.meta.dirname, "../../data/places.bin");

/**
 * The reader with its tables loaded.
 *
 * @param data folder whose own measures and sites' rules it reads by as well
 * @throws {Refusal} `usage` where one of them cannot be used
 */
export function openReader(data?: string): Reader {
  return readerWith(data === undefined ? NO_OWN_RULES : loadOwnRules(data));
}

/** The reader of rules that were loaded before, for another thread. */
export function readerWith(own: OwnRules): Reader {
  const gazetteer = readGazetteer(readFileSync(GAZETTEER));
  const { tongues } = rulesWith(own.measures);
  const reader = (document: ReadableDocument): Report => {
    const length = document.html?.length ?? document.text?.length ?? 0;
    if (length > mostBytes) throw tooLarge(document.id, mostBytes);
    const siteRules = document.html === undefined ? undefined : rulesFor(document.url, own);
    return read(siteRules ? { ...document, siteRules } : document, gazetteer, tongues);
  };
  return Object.assign(reader, { rules: versionWith(own) });
}
