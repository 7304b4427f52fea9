import { feedHints, type FeedHints } from "../../gather/feed-hints.ts";
import { gather, gatherSite } from "../../gather/gather.ts";
import type { Gathered } from "../../gather/gathered.ts";
import { validatorsOf } from "../../gather/validators.ts";
import type { Effects, Fetched } from "../../model/effects.ts";
import type { Page } from "../../model/page.ts";
import { Refusal } from "../../model/refusal.ts";
import type { WatchedSource } from "../../model/source.ts";
import { type Archived, archiveGathered } from "../archive-gathered.ts";
import { afterSuccess, afterTrouble } from "./after-poll.ts";
import { pollEffects } from "./poll-effects.ts";
import type { PollStore } from "./releasing-store.ts";
import type { Revisits } from "./revisits.ts";

/** What polling needs of the rest. */
export interface Poller {
  readonly store: PollStore;
  readonly effects: Effects;
  readonly revisits: (lastPoll: string | null) => Revisits;
  readonly stop: AbortSignal;
}

/** What one poll came to. */
export interface Polled {
  /** With its state after it. */
  readonly source: WatchedSource;
  readonly new: number;
  readonly same: number;
  /** In plain words; null where all went well. */
  readonly error: string | null;
  /** What the source says of itself; null where it did not answer, or nothing new. */
  readonly hints: FeedHints | null;
}

/** One source may take so long, in milliseconds; what is left of it comes with the next poll. */
const longestPoll = 120_000;

/**
 * Asks a source, archives what it gives, and says how it went. The state it gives must be kept only now: a program killed before asks
 * the source again and misses nothing.
 *
 * @throws {Refusal} `stopped` where nothing can be archived
 */
export async function pollSource(poller: Poller, source: WatchedSource): Promise<Polled> {
  const { store, stop } = poller;
  const now = poller.effects.now();
  const world = pollEffects(source, store, poller.revisits(source.state.lastTried), poller.effects);
  const fresh: Page[] = [];
  const over = () => stop.aborted || Date.parse(poller.effects.now()) - Date.parse(now) > longestPoll;
  const ask = source.kind === "site" ? gatherSite : gather;
  const within = untilOver(ask(source.at, world.effects), over);
  try {
    const archived = await archiveGathered(store, within.results, (page, state) => void (state === "new" && fresh.push(page)));
    if (stop.aborted) return { source, new: archived.new, same: archived.same, error: null, hints: null };
    return polled({ source, archived, fresh, answer: world.answer(), cut: within.wasCut(), now });
  } catch (error) {
    if (error instanceof Refusal && (error.code === "stopped" || error.code === "newer")) throw error;
    return inTrouble(source, error instanceof Error ? error.message : String(error), now);
  }
}

function untilOver(all: AsyncIterable<Gathered>, over: () => boolean) {
  let cut = false;
  return {
    wasCut: () => cut,
    results: (async function* () {
      for await (const one of all) {
        yield one;
        if ((cut = over())) return;
      }
    })(),
  };
}

interface Outcome {
  readonly source: WatchedSource;
  readonly archived: Archived;
  readonly fresh: readonly Page[];
  readonly answer: Fetched | null;
  readonly cut: boolean;
  readonly now: string;
}

function polled({ source, archived, fresh, answer, cut, now }: Outcome): Polled {
  const error = troubleOf(source, archived);
  if (error !== null) return inTrouble(source, error, now);
  const hints = answer === null || answer.status === 304 ? null : feedHints(answer);
  const whole = archived.refused.length === 0 && !cut && !archived.passedOver.some(({ at }) => at === source.at);
  const earlier = answer?.status === 304 ? source.state : validatorsOf(answer?.headers ?? {});
  const state = afterSuccess(
    source,
    {
      published: fresh.map((page) => page.hints.published ?? null),
      hint: source.subscription?.until ? 3600 : (hints?.stays ?? null),
      validators: whole ? earlier : null,
      cut,
    },
    now,
  );
  const name = source.name ?? (source.kind === "feed" ? (fresh[0]?.hints.publisher ?? null) : null);
  return { source: { ...source, name, state }, new: archived.new, same: archived.same, error: null, hints };
}

/** Trouble with the source itself, or with everything that it lists; a page or two of many that cannot be had are none. */
function troubleOf({ at }: WatchedSource, { new: fresh, same, refused, passedOver }: Archived): string | null {
  const own = refused.find((one) => one.at === at) ?? (fresh + same === 0 ? refused[0] : undefined);
  if (own !== undefined) return own.refusal.message.replace(`Cannot fetch ${own.at}: `, "");
  return fresh + same === 0 ? (passedOver.find((one) => one.at === at)?.text ?? null) : null;
}

function inTrouble(source: WatchedSource, error: string, now: string): Polled {
  return { source: { ...source, state: afterTrouble(source, error, now) }, new: 0, same: 0, error, hints: null };
}
