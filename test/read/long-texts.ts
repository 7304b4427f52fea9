import type { ReadableDocument } from "../../src/model/document.ts";

/** Makes a document of about so many words. */
export type LongText = (words: number) => ReadableDocument;

const PROSE =
  "The ministry said on Tuesday that 12 people were killed and 30 others hurt when a bridge fell in Bakhmut. “We heard a crash,” Olha Marchenko, a nurse, told the radio. Rescuers left at dawn.";

/** A line of prose stands before the words, so that they are read as an article's. */
const text = (words: string): ReadableDocument => ({
  id: "long",
  text: `${PROSE}\n${words}`,
  language: "en",
  published: "2023-03-02",
});
const html = (markup: string): ReadableDocument => ({ id: "long", html: markup, language: "en", published: "2023-03-02" });

/** One sentence of a phrase said again and again, with no full stop before its end. */
const over =
  (phrase: string): LongText =>
  (words) =>
    text(`It ${`${phrase} `.repeat(Math.max(1, Math.round(words / phrase.split(" ").length)))}end.`);

/** News as it mostly is, so long: what the others are held against. */
export const longProse: LongText = (words) => text(`${PROSE}\n`.repeat(Math.max(1, Math.round(words / 33))));

/**
 * Texts that hold many of what others hold once, most of them in one sentence. A reader whose cost grows faster than the text shows
 * it on one of these.
 */
export const longTexts: ReadonlyMap<string, LongText> = new Map<string, LongText>([
  ["prose", longProse],
  ["names", over("Olha Marchenko")],
  ["offices", over("General Staff spokesman Colonel Ivan Petrenko")],
  ["numbers", over("715")],
  ["number words", over("two hundred thousand and")],
  ["numbers and nouns", over("12 soldiers and")],
  ["counts with harm", over("12 soldiers were killed and")],
  ["harm words", over("killed")],
  ["toll phrases", over("the death toll of the")],
  ["said", over("he said")],
  ["said that", over("Kyiv said that")],
  ["according to", over("according to")],
  ["citing", over("Interfax reported citing")],
  ["joined by and", over("and")],
  ["commas", over("Kyiv ,")],
  ["prepositions", over("of the in")],
  ["relatives", over("who were those that")],
  ["days", over("on 3 March 2023")],
  ["weekdays", over("since last Tuesday")],
  ["months", over("March")],
  ["places", over("in Bakhmut , Ukraine ,")],
  ["peoples", over("Ukrainian Russian")],
  ["quotations", over("“Go on,”")],
  ["quotations said", over("“Go on,” he said,")],
  ["opening marks", over("“Stop")],
  ["opening single marks", over("‘Stop")],
  ["straight single marks", over("'Stop boys' x")],
  ["straight double marks", over('"')],
  ["closing marks", over("stop”")],
  ["apostrophes", over("soldiers' mothers'")],
  ["brackets", over("(in")],
  ["dashes", over("— he —")],
  ["negations", over("not no never")],
  ["auxiliaries", over("have been were")],
  ["ranges", over("between 10 and 20")],
  ["units", over("12 km 13 kg $15 million")],
  ["ages", over("aged 12, 13-year-old")],
  ["capitals", over("KYIV")],
  ["short sentences", over("Ten died.")],
  ["he and she", over("He said so. She said so. Olha Marchenko left.")],
  ["quotations over sentences", over("“Go. On,” he said,")],
  ["short speeches", over("He said so. “No.” Yes.")],
  ["initials before a word", (words) => text(`It is ${"a.".repeat(words)}bc here.`)],
  ["one word", (words) => text(`It is ${"a".repeat(words * 6)} here.`)],
  ["one number", (words) => text(`It killed ${"7".repeat(words * 6)} people.`)],
  ["one number with commas", (words) => text(`It killed 7${",777".repeat(words)} people.`)],
  ["one hyphened word", (words) => text(`It is ${"1".repeat(words)}a${"-1a".repeat(words)} here.`)],
  ["one run of dots", (words) => text(`It is ${".".repeat(words * 6)} here.`)],
  ["one run of white space", (words) => text(`It killed 7${" ".repeat(words * 6)}people.`)],
  ["one line of blanks", (words) => text(`It killed 7.\n${"\t \u00a0".repeat(words * 2)}x`)],
  ["line ends", (words) => text("\r\n".repeat(words * 3))],
  ["list lines", (words) => text("- tanks: 12 (+3)\n".repeat(words / 4))],
  ["report lines", (words) => text(`Losses as of 3 March:\n${"tanks ‒ 1008 (+22),\n".repeat(words / 4)}`)],
  ["lines of one word", (words) => text("killed\n".repeat(words))],
  ["lines all different", (words) => text(Array.from({ length: words / 4 }, (_, n) => `Row ${n} | ${n} | x`).join("\n"))],
  [
    "speakers all different",
    (words) => text(Array.from({ length: words / 8 }, (_, n) => `Olha M${letters(n)} said that 12 were killed on Monday.`).join(" ")),
  ],
  ["quoted paragraphs", (words) => text("“We heard a crash and ran from the house.\n".repeat(words / 9))],
  ["unpaired surrogates", over("\ud83d")],
  ["nested tags", (words) => html(`${"<div>".repeat(words / 5)}<p>${PROSE}</p>`)],
  ["paragraphs in markup", (words) => html(`<p>${PROSE}</p>`.repeat(words / 33))],
  ["links", (words) => html(`<p>${PROSE}</p>${'<a href="/x">Next story of 12 dead in the town</a> '.repeat(words / 8)}`)],
  ["table rows", (words) => html(`<table>${"<tr><td>tanks<td>12<td>+3</tr>".repeat(words / 3)}</table>`)],
  ["list items", (words) => html(`<ul>${"<li>tanks: 12 (+3)</li>".repeat(words / 4)}</ul>`)],
  ["attributes", (words) => html(`<p ${'data-x="12" '.repeat(words)}>${PROSE}</p>`)],
  ["entities", (words) => html(`<p>${"&amp;&#8217;&bogus; ".repeat(words)}</p>`)],
  ["headings", (words) => html(`<h1>Twelve dead</h1><h2>Ten hurt</h2>`.repeat(words / 4))],
]);

/** A name of its own for each number: 0 is "a", 27 "bb". */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
