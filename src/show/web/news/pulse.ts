/** A place from which changes are followed. */
interface Seat<State> {
  /** The state at the next look; null once the seat was left or nothing can be looked at any more. */
  next(): Promise<State | null>;
  leave(): void;
}

/** Looks at a state now and then, once for all who follow it, and only while somebody does. */
export interface Pulse<State> {
  /** Null where all seats are taken. */
  join(): Seat<State> | null;
}

export interface PulseOptions {
  /** Milliseconds between two looks. */
  readonly every: number;
  readonly seats: number;
}

export function openPulse<State>(look: () => Promise<State>, { every, seats }: PulseOptions): Pulse<State> {
  let taken = 0;
  let timer: NodeJS.Timeout | null = null;
  let turn = Promise.withResolvers<State | null>();
  const beat = async () => {
    const seen = await look().catch(() => null);
    const over = turn;
    turn = Promise.withResolvers();
    over.resolve(seen);
    timer = taken > 0 ? setTimeout(() => void beat(), every).unref() : null;
  };
  return {
    join() {
      if (taken >= seats) return null;
      taken += 1;
      timer ??= setTimeout(() => void beat(), every).unref();
      return seat(
        () => turn.promise,
        () => (taken -= 1),
      );
    },
  };
}

function seat<State>(turn: () => Promise<State | null>, free: () => void): Seat<State> {
  const left = Promise.withResolvers<null>();
  let here = true;
  return {
    next: () => Promise.race([turn(), left.promise]),
    leave() {
      if (here) free();
      here = false;
      left.resolve(null);
    },
  };
}
