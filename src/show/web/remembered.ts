/** The same function, which makes its answer for each key once and forgets it with the key. */
export function remembered<Key extends object, Answer>(make: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const found = kept.get(key) ?? { answer: make(key) };
    kept.set(key, found);
    return found.answer;
  };
}
