/** One visitor at a time a server; the others wait in the order they came. */
export interface HostTurns {
  /** Resolves when it is one's turn, with the function that ends it. */
  take(host: string): Promise<() => void>;
}

export function hostTurns(): HostTurns {
  const lasts = new Map<string, Promise<void>>();
  return {
    async take(host) {
      const before = lasts.get(host);
      const { promise, resolve } = Promise.withResolvers<void>();
      lasts.set(host, promise);
      await before;
      return () => {
        if (lasts.get(host) === promise) lasts.delete(host);
        resolve();
      };
    },
  };
}
