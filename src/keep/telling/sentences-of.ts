import type { Article } from "../../model/article.ts";

/** The end of a sentence with what closes after it, and the white space before what opens the next. */
const END = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*[\p{Lu}\p{N}])/u;
/** A full stop that ends no sentence: titles, initials, "U.S." */
const ABBREVIATED =
  /(?:^|[\s("“«])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sgt|Maj|Capt|Gov|Sen|Rep|Prof|No|Jr|Sr|vs|approx|ім|вул|див)\.$/u;

/** The sentences of an article's paragraphs, in order, as written. Captions, headlines and boilerplate are no part of what it tells. */
export function sentencesOf({ text, blocks }: Article): string[] {
  const told = blocks.filter(({ role, repeats }) => role === "paragraph" && !repeats);
  return told.flatMap(({ start, end }) => sentencesIn(text.slice(start, end)));
}

/** Sentences of one paragraph. */
export function sentencesIn(paragraph: string): string[] {
  const sentences: string[] = [];
  let open = "";
  for (const part of paragraph.trim().split(END)) {
    open = open === "" ? part : `${open} ${part}`;
    if (ABBREVIATED.test(open)) continue;
    sentences.push(open);
    open = "";
  }
  return (open === "" ? sentences : [...sentences, open])
    .map((sentence) => sentence.replaceAll(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}
