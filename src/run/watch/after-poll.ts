import type { Validators } from "../../model/effects.ts";
import type { SourceState, WatchedSource } from "../../model/source.ts";
import { FIRST, LONGEST, nextInterval, SHORTEST, spread } from "./poll-interval.ts";

/** The state of a source that was never asked. */
export const neverAsked: SourceState = {
  lastTried: null,
  lastSuccess: null,
  lastError: null,
  failures: 0,
  nextTry: null,
  interval: FIRST,
  etag: null,
  lastModified: null,
  pages: 0,
  newPages: 0,
};

/** What a poll that went well showed. */
export interface PollResult {
  /** The days or moments at which the new pages were published; null where one does not say. */
  readonly published: readonly (string | null)[];
  /** Seconds for which the source says it stays as it is. */
  readonly hint: number | null;
  /** Of the source itself; null where it may not be remembered, since not all that it lists was had. */
  readonly validators: Validators | null;
  /** Whether time was over before its end; it is then asked again soon. */
  readonly cut: boolean;
}

/** The state after a poll that went well. @param now when it began, ISO instant */
export function afterSuccess({ id, state }: WatchedSource, result: PollResult, now: string): SourceState {
  const ages = result.published.map((moment) => ageOf(moment, now));
  const elapsed = state.lastSuccess === null ? null : secondsBetween(state.lastSuccess, now);
  const interval = nextInterval(state.interval, { elapsed, ages, hint: result.hint });
  return {
    lastTried: now,
    lastSuccess: now,
    lastError: null,
    failures: 0,
    interval,
    nextTry: later(now, result.cut ? SHORTEST : spread(interval, id)),
    etag: result.validators?.etag ?? null,
    lastModified: result.validators?.lastModified ?? null,
    pages: state.pages + ages.length,
    newPages: ages.length,
  };
}

/** The state after a poll that failed: each failure in a row doubles the wait. @param error in plain words */
export function afterTrouble({ id, state }: WatchedSource, error: string, now: string): SourceState {
  const failures = state.failures + 1;
  const wait = Math.min(LONGEST, Math.max(SHORTEST, state.interval) * 2 ** Math.min(failures - 1, 10));
  return { ...state, lastTried: now, lastError: error, failures, newPages: 0, nextTry: later(now, spread(wait, id)) };
}

/** A day alone is as old as its noon, and never younger than now. */
function ageOf(moment: string | null, now: string): number {
  if (moment === null) return 0;
  const age = secondsBetween(moment.length === 10 ? `${moment}T12:00:00Z` : moment, now);
  return Number.isNaN(age) ? 0 : Math.max(0, age);
}

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + Math.round(seconds) * 1000).toISOString();
}
