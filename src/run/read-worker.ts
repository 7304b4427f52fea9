import { parentPort, workerData } from "node:worker_threads";
import { Refusal } from "../model/refusal.ts";
import { documentOfLine } from "./document-line.ts";
import type { AnsweredBatch, NumberedLine } from "./read-lines.ts";
import { faultOf } from "./read-page.ts";
import type { OwnRules } from "./own-rules.ts";
import { type Reader, readerWith } from "./reader.ts";
import { mostBytes, tooLarge } from "../gather/limits.ts";

/** A thread of `readLines`: batches of lines in, batches of report lines out. */
const reader = readerWith(workerData as OwnRules);

parentPort!.on("message", ({ id, job }: { id: number; job: readonly NumberedLine[] }) => {
  parentPort!.postMessage({ id, answer: answerBatch(job, reader) });
});

function answerBatch(batch: readonly NumberedLine[], read: Reader): AnsweredBatch {
  let lines = "";
  let refused = 0;
  for (const line of batch) {
    const answer = answerLine(line, read);
    if ("refusal" in answer) refused++;
    lines += `${JSON.stringify(answer)}\n`;
  }
  return { lines, documents: batch.length, refused };
}

function answerLine({ number, text }: NumberedLine, read: Reader): object {
  if (text === null) return refused(`line-${number}`, tooLarge(`line ${number}`, mostBytes));
  const line = documentOfLine(text, number);
  if (!line.document) return refused(line.id, line.refusal);
  try {
    return read(line.document);
  } catch (error) {
    return refused(line.id, error instanceof Refusal ? error : faultOf(line.id, error));
  }
}

const refused = (id: string, { code, message }: Refusal) => ({ id, refusal: { code, text: message } });
