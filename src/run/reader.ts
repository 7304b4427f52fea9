import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mostBytes, tooLarge } from "../gather/limits.ts";
import type { ReadableDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { readGazetteer } from "../read/place/gazetteer.ts";
import { read } from "../read/read.ts";

/** Reads one document. @throws {Refusal} `too-large` */
export type Reader = (document: ReadableDocument) => Report;

const GAZETTEER = join(import.meta.dirname, "../../data/places.bin");

/** The reader with its tables loaded. */
export function openReader(): Reader {
  const gazetteer = readGazetteer(readFileSync(GAZETTEER));
  return (document) => {
    const length = document.html?.length ?? document.text?.length ?? 0;
    if (length > mostBytes) throw tooLarge(document.id, mostBytes);
    return read(document, gazetteer);
  };
}
