import { locale, type Locale } from "./locale.ts";

/** The same function, which makes its answer for each key and language once and forgets it with the key. */
export function remembered<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new WeakMap<Key, Map<Locale, { readonly answer: Answer }>>();
  return (key) => {
    const answers = kept.get(key) ?? new Map<Locale, { readonly answer: Answer }>();
    const found = answers.get(locale()) ?? { answer: make(key) };
    kept.set(key, answers.set(locale(), found));
    return found.answer;
  };
}
