import { numberBelow, oneOf, type Random } from "../seeded-random.ts";

/** What breaks readers of text: marks without their partners, halves of characters, other scripts, numbers without end, markup. */
const ODD: readonly string[] = [
  ...Array.from("“”„«»\"'‘’—–-()[],.;:!?…%$£€&/\\|•\t\n\r\f"),
  "\n\n",
  "''",
  "'s",
  " ’s ",
  "...",
  "\0",
  "\ufeff",
  "\u200b",
  "\u00a0",
  "\u00ad",
  "\u2028",
  "\u202e",
  "\u200f",
  "\ud83d",
  "\ude00",
  "😀",
  "e\u0301",
  "İ",
  "ß",
  "ﬁ",
  "٣٤٥",
  "①",
  "½",
  "Ⅻ",
  "十二人死亡",
  "погибли 12 человек",
  "قتل 12 شخصا",
  "מתו",
  "0",
  "-1",
  "00012",
  "1,2,3",
  "1.2.3",
  "12,000,",
  "1e9",
  "0x1f",
  "31 February 2023",
  "29 Feb.",
  "on 99 March",
  "99/99/9999",
  "in 0000",
  "between 12 and ",
  " 20-",
  "up to ",
  "at least two of the three dozen hundred million ",
  " half a ",
  " killed ",
  " dead, ",
  " said ",
  " according to ",
  " citing ",
  ", who ",
  " and ",
  " of ",
  "U.S. ",
  "Gen. ",
  "<p>",
  "</p>",
  "<div>",
  "<b ",
  "<!--",
  "-->",
  "<script>",
  "<table><tr><td>",
  "&amp;",
  "&#0;",
  "&#xd800;",
  "&bogus;",
  "NEXT ",
  "Read more from ",
];

const LONG: readonly ((random: Random) => string)[] = [
  (random) => "9".repeat(numberBelow(random, 3_000)),
  (random) => oneOf(random, ODD).repeat(numberBelow(random, 400)),
  (random) => `${oneOf(random, ODD)}${oneOf(random, ODD)}`.repeat(numberBelow(random, 200)),
  (random) => "<div>".repeat(numberBelow(random, 500)),
  (random) => `${oneOf(random, ODD)} word `.repeat(numberBelow(random, 200)),
];

type Change = (text: string, at: number, random: Random, others: readonly string[]) => string;

const stretch = (text: string, at: number, random: Random, most: number) => text.slice(at, at + numberBelow(random, most));

/** Each changes a text at one place. */
const CHANGES: readonly Change[] = [
  (text, at, random) => text.slice(0, at) + oneOf(random, ODD) + text.slice(at),
  (text, at, random) => text.slice(0, at) + oneOf(random, ODD) + text.slice(at + 1),
  (text, at, random) => text.slice(0, at) + text.slice(at + numberBelow(random, 40)),
  (text, at, random) => text.slice(0, at) + stretch(text, at, random, 60) + text.slice(at),
  (text, at, random) => text.slice(0, at) + stretch(text, numberBelow(random, text.length), random, 120) + text.slice(at),
  (text, at, random, others) => {
    const other = oneOf(random, others);
    return text.slice(0, at) + stretch(other, numberBelow(random, other.length), random, 200) + text.slice(at);
  },
  (text, at, random) => text.slice(at, at + 900 + numberBelow(random, 900)),
  (text, at) => text.slice(0, at) + text.slice(at, at + 80).toUpperCase() + text.slice(at + 80),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300).replaceAll(".", ",") + text.slice(at + 300),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300).replaceAll(" ", "\n") + text.slice(at + 300),
  (text, at, random) => text.slice(0, at) + text.slice(at).replaceAll(oneOf(random, Array.from("“”\"'’,.0")), oneOf(random, ODD)),
];

/** A change in thirty is a long one. */
const longChange: Change = (text, at, random) => text.slice(0, at) + oneOf(random, LONG)(random) + text.slice(at);

const LONGEST = 6_000;

/** A text of the list, changed at one to twelve places. The same random numbers give the same text. */
export function mutate(texts: readonly string[], random: Random): string {
  let text = oneOf(random, texts);
  if (text.length > 1_500) text = stretchOf(text, random);
  for (let left = 1 + numberBelow(random, 12); left > 0; left--) {
    const change = numberBelow(random, 30) === 0 ? longChange : oneOf(random, CHANGES);
    text = change(text, numberBelow(random, text.length), random, texts).slice(0, LONGEST);
  }
  return text;
}

/** Most changes show best in a short text. */
function stretchOf(text: string, random: Random): string {
  const from = numberBelow(random, text.length - 600);
  return text.slice(from, from + 300 + numberBelow(random, 1_500));
}
