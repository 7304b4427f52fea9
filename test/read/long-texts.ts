import type { ReadableDocument } from "../../src/model/document.ts";

/** Makes a document of about so many words. */
export type LongText = (words: number) => ReadableDocument;

/** A paragraph of news with a number of its own, so that none repeats another. */
const prose = (n: number) =>
  `The ministry said on Tuesday that ${n} people were killed and 30 others hurt when a bridge fell in Bakhmut. “We heard a crash,” Olha Marchenko, a nurse, told the radio. Rescuers left at dawn.`;

/** So many words made of pieces, each different. */
const pieces = (words: number, inEach: number, piece: (n: number) => string) =>
  Array.from({ length: Math.max(1, Math.round(words / inEach)) }, (_, n) => piece(n)).join("");

/** A line of prose stands before the words, so that they are read as an article's. */
const text = (words: string): ReadableDocument => ({
  id: "long",
  text: `${prose(12)}\n${words}`,
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
export const longProse: LongText = (words) => text(pieces(words, 33, (n) => `${prose(n)}\n`));

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
  ["list lines", (words) => text(pieces(words, 4, (n) => `- tanks: ${n} (+3)\n`))],
  ["report lines", (words) => text(`Losses as of 3 March:\n${pieces(words, 4, (n) => `item${letters(n)} ‒ ${n} (+22),\n`)}`)],
  ["lines of two words", (words) => text(pieces(words, 2, (n) => `killed ${n}\n`))],
  ["lines all different", (words) => text(Array.from({ length: words / 4 }, (_, n) => `Row ${n} | ${n} | x`).join("\n"))],
  [
    "speakers all different",
    (words) => text(Array.from({ length: words / 8 }, (_, n) => `Olha M${letters(n)} said that 12 were killed on Monday.`).join(" ")),
  ],
  ["quoted paragraphs", (words) => text(pieces(words, 9, (n) => `“We heard ${n} crashes and ran from the house.\n`))],
  ["unpaired surrogates", over("\ud83d")],
  ["nested tags", (words) => html(`${"<div>".repeat(words / 5)}<p>${prose(12)}</p>`)],
  ["paragraphs in markup", (words) => html(pieces(words, 33, (n) => `<p>${prose(n)}</p>`))],
  ["links", (words) => html(`<p>${prose(12)}</p>${pieces(words, 8, (n) => `<a href="/${n}">Next story of ${n} dead in the town</a> `)}`)],
  ["table rows", (words) => html(`<table>${pieces(words, 3, (n) => `<tr><td>item${letters(n)}<td>${n}<td>+3</tr>`)}</table>`)],
  ["list items", (words) => html(`<ul>${pieces(words, 4, (n) => `<li>item${letters(n)}: ${n} (+3)</li>`)}</ul>`)],
  ["attributes", (words) => html(`<p ${'data-x="12" '.repeat(words)}>${prose(12)}</p>`)],
  ["entities", (words) => html(`<p>${"&amp;&#8217;&bogus; ".repeat(words)}</p>`)],
  ["headings", (words) => html(pieces(words, 4, (n) => `<h1>${n} dead</h1><h2>${n} hurt</h2>`))],
]);

/** A name of its own for each number: 0 is "a", 27 "bb". */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
