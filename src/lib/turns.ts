/** One at a time for each name; the others wait in the order they came. */
export interface Turns {
  /** Resolves when it is one's turn, with the function that ends it. */
  take(name: string): Promise<() => void>;
}

export function openTurns(): Turns {
  const lasts = new Map<string, Promise<void>>();
  return {
    async take(name) {
      const before = lasts.get(name);
      const { promise, resolve } = Promise.withResolvers<void>();
      lasts.set(name, promise);
      await before;
      return () => {
        if (lasts.get(name) === promise) lasts.delete(name);
        resolve();
      };
    },
  };
}
