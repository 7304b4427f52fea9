/** A word's forms, singular and plural apart; the first of the singular is the nominative. */
export interface NounForms {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** How a word of one kind changes: what its nominative ends in, and the endings that its stem takes; "_" is none, "*" the genitive plural. */
interface Paradigm {
  readonly nominative: string;
  readonly singular: string;
  readonly plural: string;
}

/**
 * The declensions of Ukrainian, by a word of each.
 *
 *   солдат       солдата солдату солдатові солдатом солдаті · солдати солдатів солдатам …
 *   жінка        жінки жінці жінку жінкою · жінки жінок жінкам …
 *   поранений    пораненого пораненому … · поранені поранених пораненими
 */
const PARADIGMS = {
  солдат: { nominative: "", singular: "_ а у ові ом і", plural: "и ів ам ами ах" },
  лікар: { nominative: "", singular: "_ я ю еві ем і", plural: "і ів ям ями ях" },
  товариш: { nominative: "", singular: "_ а у еві ем і", plural: "і ів ам ами ах" },
  житель: { nominative: "ь", singular: "ь я ю еві ем і", plural: "і ів ям ями ях" },
  водій: { nominative: "й", singular: "й я ю єві єм ї", plural: "ї їв ям ями ях" },
  росіянин: { nominative: "ин", singular: "ин ина ину инові ином ині", plural: "и _ ам ами ах" },
  жінка: { nominative: "а", singular: "а и і у ою", plural: "и * ам ами ах" },
  лікарня: { nominative: "я", singular: "я і ю ею", plural: "і * ям ями ях" },
  операція: { nominative: "я", singular: "я ї ю єю", plural: "ї й ям ями ях" },
  особа: { nominative: "а", singular: "а и і у ою", plural: "и _ ам ами ах" },
  смерть: { nominative: "ь", singular: "ь і ю", plural: "і ей ям ями ях" },
  місто: { nominative: "о", singular: "о а у ом і", plural: "а * ам ами ах" },
  поле: { nominative: "е", singular: "е я ю ем і", plural: "я * ям ями ях" },
  поранення: { nominative: "я", singular: "я ю ям і", plural: "я * ям ями ях" },
  поранений: { nominative: "ий", singular: "ий ого ому им ім а ої ій у ою е", plural: "і их им ими" },
  синій: { nominative: "ій", singular: "ій ього ьому ім я ьої ю ьою є", plural: "і іх їм іми" },
} as const satisfies Record<string, Paradigm>;

export type ParadigmName = keyof typeof PARADIGMS;

/** Before "і" the stem of a feminine noun softens: жінка, жінці. */
const SOFTENED: ReadonlyMap<string, string> = new Map([
  ["к", "ц"],
  ["г", "з"],
  ["х", "с"],
]);

/**
 * All forms of a noun or an adjective. Written as its nominative; behind ">" the stem where it changes, behind "/" the genitive plural.
 *
 *   "боєць>бійц"   "жінка/жінок"   "будинок>будинк"
 */
export function decline(written: string, name: ParadigmName): NounForms {
  const { nominative, singular, plural }: Paradigm = PARADIGMS[name];
  const [head = "", genitives] = written.split("/");
  const [word = "", given] = head.split(">");
  const stem = given ?? (nominative === "" ? word : word.slice(0, -nominative.length));
  const form = (ending: string) => (ending === "*" ? (genitives ?? stem) : ending === "_" ? stem : join(stem, ending, name));
  const [, ...oblique] = singular.split(" ");
  return { singular: [...new Set([word, ...oblique.map(form)])], plural: [...new Set(plural.split(" ").map(form))] };
}

function join(stem: string, ending: string, name: ParadigmName): string {
  const soft = ending === "і" && name === "жінка" ? SOFTENED.get(stem.at(-1) ?? "") : undefined;
  return (soft === undefined ? stem : stem.slice(0, -1) + soft) + ending;
}

/** All forms of the words of a list, parted by white space. */
export function declined(name: ParadigmName, list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const { singular, plural } = decline(word, name);
      return [...singular, ...plural];
    });
}

/** All forms of a list whose rows each begin with the word that shows their declension. */
export const declinedRows = (rows: readonly (readonly [ParadigmName, string])[]): string[] =>
  rows.flatMap(([name, list]) => declined(name, list));
