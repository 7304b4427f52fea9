import { pluralText } from "../../lib/number-text.ts";
import { openSecondReader } from "../../run/open-second-reader.ts";
import type { SecondReader } from "../../run/second-reader/second-reader.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line says of a second reader. */
export interface SecondReaderOptions {
  readonly secondReader?: string;
  readonly secondReaderModel?: string;
  readonly secondReaderBelow: string;
}

/** What a long job shows while it waits for the second reader. */
export const ASKING = "Asking the second reader";

/** The second reader that was named, or null. Its key comes from the environment alone, so that it stands in no list of processes. */
export function namedSecondReader(options: SecondReaderOptions, progress: (asked: number) => void): SecondReader | null {
  const { secondReader: url, secondReaderModel: model, secondReaderBelow: below } = options;
  if (!url) return null;
  return openSecondReader({ url, model, below, key: process.env["TOLLKEEPER_SECOND_READER_KEY"] || null, progress });
}

/** Says what became of the questions, where any were put. */
export function sayWhatCame(second: SecondReader | null, terminal: Terminal): void {
  if (second === null) return;
  const { opinions, refused, unanswered, unasked } = second.asked;
  const parts = [
    pluralText(opinions, "answer"),
    refused > 0 ? `${refused} of them refused` : "",
    unanswered > 0 ? `none about ${pluralText(unanswered, "figure")}` : "",
    unasked > 0 ? `${pluralText(unasked, "figure")} not asked about, as it kept failing` : "",
  ];
  terminal.say(`Second reader ${second.by}: ${parts.filter(Boolean).join(", ")}.`);
}
