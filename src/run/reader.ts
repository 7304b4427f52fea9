import { mostBytes, tooLarge } from "../gather/limits.ts";
import type { ReadableDocument } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { read } from "../read/read.ts";

/** Reads one document. @throws {Refusal} `too-large` */
export type Reader = (document: ReadableDocument) => Report;

/** The reader with its tables loaded. */
export function openReader(): Reader {
  return (document) => {
    const length = document.html?.length ?? document.text?.length ?? 0;
    if (length > mostBytes) throw tooLarge(document.id, mostBytes);
    return read(document);
  };
}
