import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Likeness } from "../../src/keep/story/stream/likeness.ts";
import { judgeAtOnce, judgeBy, type Judge, type Weights } from "../../src/keep/story/stream/story-score.ts";
import { sharedFolder } from "../shared-sets.ts";
import { bCubed } from "./b-cubed.ts";
import { loadLabelled, type LabelledArticle } from "./labelled-article.ts";
import { logisticRegression } from "./logistic-regression.ts";
import { teach, type Decision } from "./taught-stream.ts";

/**
 * Learns the weights of `story-weights.json` from streams that people have grouped, and prints how well weights learned on
 * three quarters of the stories group the last. `node eval/stories/learn-weights.ts [--write]`, with $TOLLKEEPER_EVAL.
 */
const SETS = ["mixed", "dense", "incidents", "politics"];
const JOIN_ASPECTS: readonly (keyof Likeness)[] =
  "words title names covered covers sharedNames foreignNames sharedNumbers coreWords coreNames days hours late nearWords small large lead".split(
    " ",
  ) as (keyof Likeness)[];
const MERGE_ASPECTS: readonly (keyof Likeness)[] = [...JOIN_ASPECTS, "alone"];
const FOLDS = 4;
/** How sure one must be, beyond even odds; and how much a large weight costs. Tried by cross-validation. */
const JOIN_MARK = -0.25;
const MERGE_MARK = 0;
/** What was learned from errs on the side of new stories, since a teacher's stories are cleaner than found ones: joins are made easier by so much. */
const EASIER = 0.25;
const RIDGE = 1e-3;

const root = join(import.meta.dirname, "..", "..");
const folder = sharedFolder(root, process.env["TOLLKEEPER_EVAL"]);
if (!folder) throw new Error("Name the folder of the labelled streams in $TOLLKEEPER_EVAL.");
const streams = SETS.map((set) => loadLabelled(join(folder, `stories-${set}`, "articles.jsonl")));

/** Merges nothing; stories still split. */
const NEVER: Weights = { bias: -1, of: {} };

/** @param isKnown whether a story's label may be learned from */
function learn(isKnown: (story: string) => boolean): { join: Weights; merge: Weights } {
  const usable = (decisions: readonly Decision[]) => decisions.filter(({ of, candidate }) => isKnown(of) && isKnown(candidate));
  const taught = streams.map((stream) => usable(teach(stream, null).joins));
  let join = fit(taught, JOIN_ASPECTS, JOIN_MARK);
  const tried = streams.map((stream) => usable(teach(stream, judgeBy(join, NEVER)).joins));
  join = fit(
    taught.map((decisions, i) => [...decisions, ...tried[i]!]),
    JOIN_ASPECTS,
    JOIN_MARK,
  );
  const apart = streams.map((stream) => usable(teach(stream, judgeBy(join, NEVER)).merges));
  return { join: { ...join, bias: Math.round((join.bias + EASIER) * 1000) / 1000 }, merge: fit(apart, MERGE_ASPECTS, MERGE_MARK) };
}

/** Each stream counts the same, however many decisions it holds. */
function fit(decisions: readonly (readonly Decision[])[], aspects: readonly (keyof Likeness)[], mark: number): Weights {
  const examples = decisions.flatMap((own) =>
    own.map(({ likeness, of, candidate }) => ({
      features: aspects.map((aspect) => likeness[aspect]),
      right: of === candidate,
      weight: 1 / own.length,
    })),
  );
  const [bias, ...weights] = logisticRegression(examples, RIDGE);
  const rounded = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return { bias: Math.round((bias! - mark) * 1000) / 1000, of: Object.fromEntries(aspects.map((aspect, i) => [aspect, rounded[i]!])) };
}

function foldOf(label: string): number {
  let hash = 7;
  for (let i = 0; i < label.length; i++) hash = (hash * 31 + label.charCodeAt(i)) >>> 0;
  return (hash >>> 4) % FOLDS;
}

function report(name: string, of: (stream: readonly LabelledArticle[], fold: number) => ReturnType<typeof bCubed>): void {
  for (const [i, stream] of streams.entries()) {
    const folds = Array.from({ length: FOLDS }, (_, fold) => of(stream, fold));
    const all = folds.reduce((sum, { articles }) => sum + articles, 0);
    const mean = (key: "precision" | "recall" | "polluted") => folds.reduce((sum, own) => sum + own[key] * own.articles, 0) / all;
    const [precision, recall] = [mean("precision"), mean("recall")];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `${name}  ${SETS[i]!.padEnd(10)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  polluted ${mean("polluted").toFixed(1)}`,
    );
  }
}

function score(stream: readonly LabelledArticle[], judge: Judge, fold: number | null): ReturnType<typeof bCubed> {
  const { stream: grouped } = teach(stream, judge);
  return bCubed(
    stream,
    (article) => grouped.storyOf(article)!,
    ({ story }) => fold === null || foldOf(story!) === fold,
  );
}

const held = Array.from({ length: FOLDS }, (_, fold) => learn((label) => foldOf(label) !== fold));
report("cross-validated, decided at once  ", (stream, fold) => score(stream, judgeAtOnce(held[fold]!.join), fold));
report("cross-validated, merged and split ", (stream, fold) => score(stream, judgeBy(held[fold]!.join, held[fold]!.merge), fold));
const final = learn(() => true);
report("learned on all of it              ", (stream, fold) => score(stream, judgeBy(final.join, final.merge), fold));
if (process.argv.includes("--write")) {
  const origin = "Logistic regression on streams of news that people had grouped. eval/stories/learn-weights.ts writes this file.";
  const file = join(root, "src", "keep", "story", "stream", "story-weights.json");
  writeFileSync(file, `${JSON.stringify({ origin, ...final }, null, 2)}\n`);
}
