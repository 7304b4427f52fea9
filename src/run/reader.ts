import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mostBytes, tooLarge } from "../gather/limits.ts";
import type { ReadableDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { readGazetteer } from "../read/place/gazetteer.ts";
import { read } from "../read/read.ts";
import type { OwnMeasure } from "./measure-file.ts";
import { loadMeasures, rulesWith } from "./own-measures.ts";

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
 * @param data folder whose own measures it reads as well
 * @throws {Refusal} `usage` where one of them cannot be used
 */
export function openReader(data?: string): Reader {
  return readerWith(data === undefined ? [] : loadMeasures(data));
}

/** The reader of measures that were loaded before, for another thread. */
export function readerWith(own: readonly OwnMeasure[]): Reader {
  const gazetteer = readGazetteer(readFileSync(GAZETTEER));
  const { tongues, version } = rulesWith(own);
  const reader = (document: ReadableDocument): Report => {
    const length = document.html?.length ?? document.text?.length ?? 0;
    if (length > mostBytes) throw tooLarge(document.id, mostBytes);
    return read(document, gazetteer, tongues);
  };
  return Object.assign(reader, { rules: version });
}
