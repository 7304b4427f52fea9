import { parentPort } from "node:worker_threads";
import { Refusal } from "../model/refusal.ts";
import { documentOfLine } from "./document-line.ts";
import type { AnsweredBatch, NumberedLine } from "./read-lines.ts";
import { faultOf } from "./read-page.ts";
import { openReader, type Reader } from "./reader.ts";
import { mostBytes, tooLarge } from "../gather/limits.ts";

/** A thread of `readLines`: batches of lines in, batches of report lines out. */
const reader = openReader();

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

function answerLine(line: NumberedLine, read: Reader): object {
  let id = `line-${line.number}`;
  try {
    if (line.text === null) throw tooLarge(`line ${line.number}`, mostBytes);
    const document = documentOfLine(line.text, line.number);
    id = document.id;
    return read(document);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : faultOf(id, error);
    return { id, refusal: { code: refusal.code, text: refusal.message } };
  }
}
