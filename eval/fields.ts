/** What follows the marks of a line: bare words, and `key="value"` or `key=value` pairs. */
export interface Fields {
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Fields of a line of marks.
 *
 *     715 killed increment counted="soldiers" asOf=2023-03-02
 */
export function parseFields(text: string): Fields {
  const words: string[] = [];
  const values = new Map<string, string>();
  for (const [, key, quoted, plain, word] of text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))|(\S+)/g)) {
    if (key === undefined) words.push(word ?? "");
    else values.set(key, quoted ?? plain ?? "");
  }
  return { words, values };
}

/** The one word of a closed list that stands among the words, or the fallback. */
export function oneOf<Choice extends string>(words: readonly string[], choices: readonly Choice[], fallback: Choice): Choice {
  return choices.find((choice) => words.includes(choice)) ?? fallback;
}

/** @throws {Error} where a key is none of those that the line may have */
export function allowOnly(fields: Fields, keys: readonly string[]): void {
  const strange = [...fields.values.keys()].find((key) => !keys.includes(key));
  if (strange) throw new Error(`Cannot read the field ${strange}: a line of this kind has ${keys.join(", ")}`);
}
