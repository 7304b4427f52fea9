import type { Source, SourceState, WatchedSource } from "../model/source.ts";

/** A source as lists show it: one that is watched, or one that was collected once. */
export interface SourceLine extends Pick<SourceState, "lastTried" | "lastSuccess" | "lastError" | "failures" | "nextTry" | "newPages"> {
  readonly id: string;
  readonly kind: WatchedSource["kind"] | Source["kind"];
  readonly at: string;
  readonly name: string | null;
  readonly watched: boolean;
  /** Pages kept of it. */
  readonly pages: number;
  /** Moment of the newest capture, ISO instant; null where there is none. */
  readonly latest: string | null;
  /** Seconds between two polls; null where it is not watched. */
  readonly interval: number | null;
  /** Until when a hub tells of its news, ISO instant; null where none does. */
  readonly pushedUntil: string | null;
}

const unwatched = { lastTried: null, lastSuccess: null, lastError: null, failures: 0, nextTry: null, newPages: 0, interval: null };

/** What is watched, in trouble first, then what was collected once. */
export function sourceLines(watched: readonly WatchedSource[], collected: readonly Source[]): readonly SourceLine[] {
  const kept = new Map(collected.map((source) => [source.at.replace(/\/$/, ""), source]));
  const lines = watched.map((source) => watchedLine(source, kept.get(source.at.replace(/\/$/, ""))));
  const others = new Set(watched.map(({ at }) => at.replace(/\/$/, "")));
  const once = collected
    .filter(({ at }) => !others.has(at.replace(/\/$/, "")))
    .map((source) => ({ ...unwatched, ...source, name: null, watched: false, pushedUntil: null }));
  return [...lines.filter(({ failures }) => failures > 0), ...lines.filter(({ failures }) => failures === 0), ...once];
}

function watchedLine({ id, kind, at, name, state, subscription }: WatchedSource, kept: Source | undefined): SourceLine {
  const { lastTried, lastSuccess, lastError, failures, nextTry, newPages, interval } = state;
  const { pages = 0, latest = null } = kept ?? {};
  const pushedUntil = subscription?.until ?? null;
  return {
    id,
    kind,
    at,
    name,
    watched: true,
    pages,
    latest,
    lastTried,
    lastSuccess,
    lastError,
    failures,
    nextTry,
    interval,
    newPages,
    pushedUntil,
  };
}
