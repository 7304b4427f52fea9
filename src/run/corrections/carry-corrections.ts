import type { Correction } from "../../model/correction.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Store } from "../../store/store.ts";
import { foldStore } from "../fold-store.ts";
import { listCorrections } from "./decide.ts";
import { DECISIONS } from "./decisions.ts";

/** Every decision a line, as JSON: what a desk takes with it to another folder. */
export async function correctionLines(store: Store): Promise<string> {
  return (await listCorrections(store)).map(({ correction }) => `${JSON.stringify(correction)}\n`).join("");
}

/**
 * Takes decisions in from such lines. Those that are there already add nothing; those about figures and tallies that are not kept here
 * wait for them.
 *
 * @returns how many lines there were, and how many were new
 * @throws {Refusal} `unreadable` naming the first line that is no decision; then none is taken in
 */
export async function takeInCorrections(store: Store, text: string, at: string): Promise<{ readonly all: number; readonly added: number }> {
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const corrections = lines.filter(({ line }) => line !== "").map(({ line, number }) => parseLine(line, `${at}, line ${number}`));
  const added = await store.append(corrections);
  await foldStore(store);
  return { all: corrections.length, added };
}

function parseLine(line: string, at: string): Correction {
  const wrong = new Refusal(
    "unreadable",
    `Cannot take in ${at}: it is no decision. Give lines as "tollkeeper corrections --out" writes them.`,
  );
  const given = parsed(line);
  if (typeof given !== "object" || given === null) throw wrong;
  const { key, decision, about, anchors, to, by, known, why } = given as Partial<Record<keyof Correction, unknown>>;
  const texts = [key, by, known, why].every((value) => typeof value === "string");
  const ids = Array.isArray(about) && about.every((id) => typeof id === "string") && Array.isArray(anchors);
  const instant = typeof known === "string" && !Number.isNaN(Date.parse(known));
  if (!texts || !ids || !instant || !(to === null || typeof to === "string") || !DECISIONS.includes(decision as Correction["decision"]))
    throw wrong;
  return { kind: "correction", key, decision, about, anchors, to, by, known, why } as Correction;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
