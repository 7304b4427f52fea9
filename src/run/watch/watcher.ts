import { Refusal } from "../../model/refusal.ts";
import { dueSources, pollRound, readAndFold, roundLine, type Rounds } from "./round.ts";

/** The loop that asks watched sources as often as news come from them. */
export interface Watcher {
  /** Goes on until it is stopped; the round under way is then brought to its end. */
  run(): Promise<void>;
  /** A hub told of news: these sources are asked at once. */
  pushed(id: string): void;
  /** A hub granted a subscription until a moment. */
  granted(id: string, until: string): Promise<void>;
}

/** Another program may add a source at any time: it is found after this long at most, in milliseconds. */
const LONGEST_PAUSE = 30_000;
const SHORTEST_PAUSE = 1000;

/** @param told one line in plain words after each round in which something was asked */
export function openWatcher(rounds: Rounds, told: (line: string) => void): Watcher {
  const { whole, effects, stop } = rounds;
  const pushed = new Set<string>();
  let waiting = new AbortController();

  const oneRound = async () => {
    const due = dueSources(await whole.watched(), effects.now(), pushed);
    for (const { id } of due) pushed.delete(id);
    if (due.length === 0) return;
    const polled = await pollRound(rounds, due);
    told(roundLine(polled, effects.now(), await nextTry(rounds)));
  };

  return {
    async run() {
      let trouble = await sayTrouble(() => readAndFold(whole, rounds.read).finally(() => whole.release()), null, told);
      while (!stop.aborted) {
        trouble = await sayTrouble(oneRound, trouble, told);
        waiting = new AbortController();
        const pause = trouble === null && pushed.size === 0 ? await pauseUntilDue(rounds) : trouble === null ? 0 : LONGEST_PAUSE;
        if (!stop.aborted) await effects.pause(pause, AbortSignal.any([stop, waiting.signal]));
      }
    },
    pushed(id) {
      pushed.add(id);
      waiting.abort();
    },
    async granted(id, until) {
      const source = (await whole.watched()).find((one) => one.id === id);
      if (!source?.subscription) return;
      await rounds.store.updateWatched([{ ...source, subscription: { ...source.subscription, until } }]);
    },
  };
}

/**
 * Runs a step. A folder that cannot be written now may be later, and a fault in reading or folding loses nothing that is archived: either
 * is told, once in a row, and the loop goes on. @returns what was said last
 */
async function sayTrouble(step: () => Promise<void>, before: string | null, told: (line: string) => void): Promise<string | null> {
  try {
    await step();
    return null;
  } catch (error) {
    const said = error instanceof Refusal ? error.message : faultText(error);
    if (said !== before) told(said);
    return said;
  }
}

function faultText(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Sources are asked, but what they give cannot be read or folded, by a fault of the program; please report it. ${what}`;
}

async function nextTry({ whole }: Rounds): Promise<string | null> {
  const tries = (await whole.watched()).flatMap(({ state }) => state.nextTry ?? []);
  return tries.toSorted()[0] ?? null;
}

async function pauseUntilDue(rounds: Rounds): Promise<number> {
  const next = await nextTry(rounds);
  const wait = next === null ? LONGEST_PAUSE : Date.parse(next) - Date.parse(rounds.effects.now());
  return Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, wait));
}
