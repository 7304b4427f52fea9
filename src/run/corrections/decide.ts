import { aliasKey } from "../../keep/actor/alias-key.ts";
import { anchorOf } from "../../keep/correction/find-anchored.ts";
import { holdingCorrections } from "../../keep/correction/standing-corrections.ts";
import { isDay } from "../../lib/day.ts";
import { slug } from "../../lib/slug.ts";
import type { Anchor, Correction, Decision } from "../../model/correction.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Store } from "../../store/store.ts";
import { DECISION_FORMS, type DecisionForm } from "./decisions.ts";
import { aliasRow, happeningsOfKey } from "../fold/actor-keys.ts";
import { foldStore } from "../fold-store.ts";

/** What a person says: the decision, what it is about, and as whose word. */
export interface Judgement {
  readonly decision: Decision;
  readonly about: readonly string[];
  readonly to: string | null;
  readonly by: string;
  readonly why: string;
}

/**
 * Keeps a person's decision and folds it in. What it is about must be there, and `to` be of its form.
 *
 * @param now ISO instant, from which on it holds
 * @throws {Refusal} `usage`, `missing`
 */
export async function decide(store: Store, judgement: Judgement, now: string): Promise<Correction> {
  refuseWrongForm(judgement);
  const anchors: Anchor[] = [];
  const about = DECISION_FORMS[judgement.decision].about === "name" ? judgement.about.map(aliasKey) : judgement.about;
  for (const id of about) anchors.push(...(await whatIsThere(store, judgement.decision, id)));
  const key = slug([judgement.decision, now, ...about].join(" "), 120);
  // Whoever takes the decision to another folder takes the name along: the first may not be known there.
  const to = judgement.decision === "same-actor" ? (await store.actor(about[0]!))!.name : judgement.to;
  const correction: Correction = { kind: "correction", key, ...judgement, about, to, anchors, known: now };
  await store.append([correction]);
  await foldStore(store);
  await store.release();
  return correction;
}

/** Every decision there is, in order of their moments, with whether it holds. */
export async function listCorrections(store: Store): Promise<readonly { readonly correction: Correction; readonly holds: boolean }[]> {
  const corrections = await store.reading((tables) => tables.corrections());
  const holding = new Set(holdingCorrections(corrections).map(({ key }) => key));
  return corrections.map((correction) => ({ correction, holds: holding.has(correction.key) }));
}

function refuseWrongForm({ decision, about, to }: Judgement): void {
  const form = DECISION_FORMS[decision];
  const wrong = (state: string) => new Refusal("usage", `Cannot decide ${decision}: ${state}`);
  if (about.length === 0) throw wrong(`it names no ${form.about}. Give the id of one.`);
  if (decision === "merge" && about.length < 2) throw wrong("it needs two tallies or more. The first one keeps its id.");
  if (decision === "same-actor" && about.length < 2) throw wrong("it needs two actors or more. The first one keeps its name.");
  if (form.to === null && to !== null) throw wrong("it takes no --to. Leave it out.");
  if (form.to !== null && (to === null || to.trim() === "")) throw wrong(`it needs ${form.to}. Give it with --to.`);
  if (decision === "wrong-day" && !isDay(to!)) throw wrong(`${to} is no day. Write it as 2023-03-02.`);
  if (decision === "mark" && !/^[1-9]\d{0,14}$/.test(to!)) throw wrong(`${to} is no whole number. Write it in digits: 75000.`);
}

/** The anchors of what a decision is about, none for what is no figure. @throws {Refusal} `missing` */
async function whatIsThere(store: Store, decision: Decision, id: string): Promise<readonly Anchor[]> {
  const { about } = DECISION_FORMS[decision];
  const found = about === "figure" ? await figureAnchors(store, id) : (await isThere(store, about, id)) ? [] : null;
  if (found) return found;
  throw new Refusal("missing", `Cannot decide ${decision} about ${id}: no ${about} of that id is kept. ${HINTS[about]}`);
}

const HINTS = {
  figure: 'A figure\'s id is its article\'s, a dot and its own, as "tallies" and "tally --json" print it.',
  tally: '"tollkeeper tallies" lists them.',
  break: '"tollkeeper checks --json" lists them.',
  actor: '"tollkeeper actors" lists them.',
  name: 'Give one of the names that "tollkeeper actor ID" lists.',
  correction: '"tollkeeper corrections" lists them.',
};

async function isThere(store: Store, about: Exclude<DecisionForm["about"], "figure">, id: string): Promise<boolean> {
  switch (about) {
    case "tally":
      return (await store.tally(id)) !== null;
    case "break":
      return (await store.reading((tables) => tables.find("breaks", id))).length > 0;
    case "actor":
      return (await store.actor(id)) !== null;
    case "name":
      return store.reading(async (tables) => (await happeningsOfKey(tables, aliasRow(id))).length > 0);
    case "correction":
      return (await listCorrections(store)).some(({ correction }) => correction.key === id);
  }
}

/** The figure in any capture of its article, the newest first. */
async function figureAnchors(store: Store, id: string): Promise<readonly Anchor[] | null> {
  const dot = id.lastIndexOf(".");
  const page = id.slice(0, dot);
  for (const { hash } of await store.captures(page)) {
    const found = (await store.report(page, hash))?.event.figures.find(({ figure }) => figure.id === id.slice(dot + 1));
    if (found) return [anchorOf(page, found)];
  }
  return null;
}
