import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";

/** More notes than this help nobody. */
const MOST_NOTES = 50;

/** "150605", "1,200.5", "150 605": groups of three may stand apart. */
const NUMBER = /\p{Nd}+(?:[.,:\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,:]\p{Nd}+)*/gu;

/**
 * The numbers of an article whose language cannot be read, as notes: what they count is not known. In order of text, at most fifty; one
 * more note says how many were left out.
 */
export function unreadNumbers({ text, blocks }: Article): Note[] {
  const notes: Note[] = [];
  let count = 0;
  for (const { role, start, end, repeats } of blocks) {
    if (role === "boilerplate" || repeats) continue;
    for (const { 0: number, index } of text.slice(start, end).matchAll(NUMBER))
      if (count++ < MOST_NOTES) notes.push(noteOn(number, start + index));
  }
  return count <= MOST_NOTES ? notes : [...notes, leftOut(count - MOST_NOTES)];
}

const noteOn = (number: string, start: number): Note => ({
  stage: "quantity",
  start,
  end: start + number.length,
  text: `What ${number} counts was not read.`,
});

const leftOut = (count: number): Note => ({
  stage: "quantity",
  start: null,
  end: null,
  text: `${count} more ${count === 1 ? "number was" : "numbers were"} not read.`,
});
