import type { ReadableDocument } from "../../src/model/document.ts";
import type { Reader } from "../../src/run/reader.ts";

/** Processor time that reading a document costs, in microseconds: the least of three times, as others share the machine. */
export function costOf(read: Reader, document: ReadableDocument): number {
  const times = Array.from({ length: 3 }, () => {
    const began = process.cpuUsage();
    read(document);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  });
  return Math.max(1, Math.min(...times));
}
