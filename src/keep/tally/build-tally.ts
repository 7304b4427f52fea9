import type { Reading, Tally } from "../../model/tally.ts";
import { compareText } from "../../lib/compare-text.ts";
import { spokenDay } from "../../lib/spoken-day.ts";
import type { Counts } from "../break/series-days.ts";
import type { Claim } from "./claim.ts";
import type { Series } from "./gather-series.ts";
import { countedWords, subject } from "./subject.ts";
import { restatements } from "./restatements.ts";
import { filledReadings, stateIncrements, stateReadings } from "./state-readings.ts";
import { isExact } from "./value.ts";
import { workOut } from "./work-out.ts";

/** What a tally's happening is called, and from when it counts. */
export interface Happening {
  readonly title: string;
  /** ISO day. */
  readonly from: string | null;
}

/** A tally without its links, and what the checks need of it. */
export interface Built {
  readonly key: string;
  readonly tally: Omit<Tally, "id" | "predecessors" | "successors">;
  readonly counts: Counts;
}

/** One series of claims as a tally: stated readings, worked-out readings, increments, wordings. */
export function buildTally({ key, claims }: Series, happening: Happening): Built {
  const first = ownWords(claims);
  const wording = (claim: Claim) => wordingOf(claim, first);
  const stated = stateReadings(claims, wording);
  const increments = stateIncrements(claims);
  const readings = stated.map(({ reading }) => reading);
  const worked = workOut(stated, increments);
  const counted = countedWords(first);
  return {
    key,
    counts: { stated, worked, increments, claims, campaign: first.campaign },
    tally: {
      name: `${subject(counted, first)} · ${happening.title} · ${first.actor.name}`,
      measure: first.measure,
      counted,
      happening: first.happening,
      claimant: first.actor.name,
      definition: claims.find(({ definition }) => definition !== null)?.definition ?? definitionOf(first, counted, happening),
      wordings: [...new Set(claims.map(wording).filter((words) => words !== null))],
      readings: [...readings, ...filledReadings(claims, stated, wording), ...worked].sort(byDay),
      increments,
      restatements: restatements(claims),
    },
  };
}

/** A tally is defined by the first line of a report in list form, else by the first claim of one number: headlines round. */
function ownWords(claims: readonly Claim[]): Claim {
  return claims.find(({ line }) => line !== null) ?? claims.find(isExact) ?? claims[0]!;
}

function wordingOf(claim: Claim, own: Claim): string | null {
  const words = [
    claim.line !== null && !sameWords(claim.item.words, own.item.words) ? claim.item.words : "",
    claim.tail !== null && claim.tail !== own.tail ? claim.tail : "",
    claim.measure === own.measure ? "" : claim.measure,
  ].filter((part) => part !== "");
  return words.length > 0 ? words.join(", ") : null;
}

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function definitionOf(first: Claim, counted: string, { title, from }: Happening): string {
  const since = from ? ` since ${spokenDay(from)}` : "";
  return `${subject(counted, first)}${since}, as counted by ${first.actor.name}: ${title}.`;
}

function byDay(a: Reading, b: Reading): number {
  return compareText(a.day, b.day) || compareText(a.known, b.known);
}
