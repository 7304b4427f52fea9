import type { ReadableDocument } from "../model/document.ts";
import { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import { read } from "../read/read.ts";
import { LONGEST_DOCUMENT } from "./limits.ts";

/** Reads one document. @throws {Refusal} `too-large` */
export type Reader = (document: ReadableDocument) => Report;

/** The reader with its tables loaded. */
export function openReader(): Reader {
  return (document) => {
    const length = document.html?.length ?? document.text?.length ?? 0;
    if (length > LONGEST_DOCUMENT) throw new Refusal("too-large", tooLong(document.id, length));
    return read(document);
  };
}

function tooLong(id: string, length: number): string {
  return `Cannot read ${id}: it has ${length.toLocaleString("en")} characters, the most is ${LONGEST_DOCUMENT.toLocaleString("en")}. Give the article alone.`;
}
