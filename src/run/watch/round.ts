import type { HostBook } from "../../gather/polite/host-book.ts";
import { compareText } from "../../lib/compare-text.ts";
import { pluralText } from "../../lib/number-text.ts";
import type { WatchedSource } from "../../model/source.ts";
import type { Store } from "../../store/store.ts";
import { foldStore } from "../fold-store.ts";
import { mapAbreast } from "../map-abreast.ts";
import { readUnread } from "../read-unread.ts";
import type { Reader } from "../reader.ts";
import { type Polled, type Poller, pollSource } from "./poll-source.ts";
import type { Subscriber } from "./subscriber.ts";

/** What a round of polls needs. */
export interface Rounds extends Poller {
  /** Written when the round is over; `Poller.store` while it goes on. */
  readonly whole: Store;
  readonly read: Reader;
  readonly hosts: HostBook;
  /** Null where this program cannot be reached from outside. */
  readonly subscriber: Subscriber | null;
}

/** Sources asked at a time; of one server never more than one. */
const ABREAST = 8;

/** The sources whose time has come, longest due first. @param pushed ids of those whose hub told of news */
export function dueSources(sources: readonly WatchedSource[], now: string, pushed: ReadonlySet<string>): readonly WatchedSource[] {
  const due = sources.filter(({ id, state }) => pushed.has(id) || state.nextTry === null || state.nextTry <= now);
  return due.toSorted((a, b) => compareText(a.state.nextTry ?? "", b.state.nextTry ?? "") || compareText(a.id, b.id));
}

/** Asks sources, each archived as soon as it has answered, then reads and folds what is new, and lets others write again. */
export async function pollRound(rounds: Rounds, due: readonly WatchedSource[]): Promise<readonly Polled[]> {
  const { whole, hosts, read } = rounds;
  const polled = await mapAbreast(due, ABREAST, (source) => pollOne(rounds, source));
  try {
    const isNew = polled.some((one) => one.new > 0);
    if (isNew) await readAndFold(whole, read);
    const met = hosts.unsaved();
    if (met.length > 0) await whole.keepHosts(met);
  } finally {
    await whole.release();
  }
  return polled;
}

/** Reads what is archived and unread, and folds it: also what a run that was cut short had left. */
export async function readAndFold(store: Store, read: Reader): Promise<void> {
  await readUnread(store, read, () => {});
  await foldStore(store);
}

async function pollOne(rounds: Rounds, source: WatchedSource): Promise<Polled> {
  if (rounds.stop.aborted) return { source, new: 0, same: 0, error: null, hints: null };
  const polled = await pollSource(rounds, source);
  if (rounds.subscriber === null) await rounds.store.updateWatched([polled.source]);
  else await keepAndSubscribe(rounds, rounds.subscriber, polled);
  return polled;
}

/** A hub may have granted a subscription while its source was asked: that is not overwritten. */
async function keepAndSubscribe({ whole, store }: Rounds, subscriber: Subscriber, { source, hints }: Polled): Promise<void> {
  const now = (await whole.watched()).find(({ id }) => id === source.id);
  const current = { ...source, subscription: now?.subscription ?? null };
  const wanted = subscriber.wanted(current, hints);
  await store.updateWatched([{ ...current, subscription: wanted ?? current.subscription }]);
  if (wanted !== null) await subscriber.ask(source.id, wanted);
}

/** A round in one line.
 *
 *     08:15 UTC: asked 12 sources: 3 new pages, 20 the same; in trouble: news.example/feed (the server answers 503). Next at 08:17.
 */
export function roundLine(polled: readonly Polled[], now: string, next: string | null): string {
  const sum = (of: (one: Polled) => number) => polled.reduce((total, one) => total + of(one), 0);
  const troubles = polled.flatMap(({ source, error }) => (error === null ? [] : [`${source.name ?? source.at} (${error})`]));
  const trouble = troubles.length === 0 ? "" : `; in trouble: ${troubles.slice(0, 3).join(", ")}${moreThan(troubles.length, 3)}`;
  const counts = `${pluralText(
    sum((one) => one.new),
    "new page",
  )}, ${sum((one) => one.same)} the same`;
  const after = next === null ? "" : ` Next at ${next.slice(11, 16)}.`;
  return `${now.slice(11, 16)} UTC: asked ${pluralText(polled.length, "source")}: ${counts}${trouble}.${after}`;
}

function moreThan(count: number, shown: number): string {
  return count > shown ? ` and ${count - shown} more` : "";
}
