import type { Article, Block, BlockRole } from "../../model/article.ts";
import type { BlockChange } from "../../model/version.ts";
import { diffWords, likeness } from "./diff-words.ts";
import { matchInOrder } from "./match-in-order.ts";

/** Two blocks that share as much of their words are one block before and after. */
const SAME_BLOCK = 0.4;

interface Words {
  readonly role: BlockRole;
  readonly text: string;
}

/** The blocks of an article that are not as they were, in order. What is the site's own and what says an earlier block again has no say. */
export function diffBlocks(before: Article, after: Article): BlockChange[] {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const pairs = [...matchInOrder(old.map(keyOf), now.map(keyOf)), [old.length, now.length] as const];
  const changes: BlockChange[] = [];
  let [one, other] = [0, 0];
  for (const [match, matched] of pairs) {
    changes.push(...pairUp(old.slice(one, match), now.slice(other, matched)));
    [one, other] = [match + 1, matched + 1];
  }
  return changes;
}

function blocksOf({ text, blocks }: Article): Words[] {
  const isOwn = ({ role, repeats }: Block) => role !== "boilerplate" && !repeats;
  return blocks.filter(isOwn).map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}

const keyOf = ({ text }: Words) => text.replace(/\s+/gu, " ").trim();

/** Between two blocks that stayed: each new one takes the place of the old one that is most like it, the rest came or went. */
function pairUp(old: readonly Words[], now: readonly Words[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let from = 0;
  for (const { role, text } of now) {
    const at = bestMatch(old, from, { role, text });
    const gone = at < 0 ? [] : old.slice(from, at);
    changes.push(...gone.map(removed));
    changes.push(at < 0 ? { role, before: null, after: text, words: [] } : changed(old[at]!, { role, text }));
    if (at >= 0) from = at + 1;
  }
  return [...changes, ...old.slice(from).map(removed)];
}

const removed = ({ role, text }: Words): BlockChange => ({ role, before: text, after: null, words: [] });

const changed = (old: Words, { role, text }: Words): BlockChange => ({
  role,
  before: old.text,
  after: text,
  words: diffWords(old.text, text),
});

function bestMatch(old: readonly Words[], from: number, { role, text }: Words): number {
  let [best, most] = [-1, 0];
  for (let at = from; at < Math.min(old.length, from + REACH); at++) {
    const same = old[at]!.role === role ? likeness(old[at]!.text, text) : likeness(old[at]!.text, text) / 2;
    const enough = role === "headline" && old[at]!.role === role ? 0.1 : SAME_BLOCK;
    if (same > enough && same > most) [best, most] = [at, same];
  }
  return best;
}

const REACH = 12;
