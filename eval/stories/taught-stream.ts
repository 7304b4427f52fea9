import { StoryStream } from "../../src/keep/story/stream/story-stream.ts";
import type { Candidate, Judge } from "../../src/keep/story/stream/story-score.ts";
import type { Likeness } from "../../src/keep/story/stream/likeness.ts";
import type { HeldStory } from "../../src/keep/story/stream/held-story.ts";
import type { LabelledArticle } from "./labelled-article.ts";

/** A pair that a judge had to decide on, and the stories of people that both stand for. */
export interface Decision {
  readonly likeness: Likeness;
  readonly of: string;
  readonly candidate: string;
}

export interface Taught {
  readonly stream: StoryStream;
  readonly joins: readonly Decision[];
  readonly merges: readonly Decision[];
}

/** Runs a stream and writes down every pair its judge sees. Without a judge the labels decide, and nothing is merged or split. */
export function teach(articles: readonly LabelledArticle[], judge: Judge | null): Taught {
  const labels = new Map(articles.map(({ article, story }) => [article.id, story ?? `alone ${article.id}`]));
  const joins: Decision[] = [];
  const merges: Decision[] = [];
  const right = (candidates: readonly Candidate[], of: string) => candidates.find(({ story }) => labelOf(story, labels) === of) ?? null;
  const note = (into: Decision[], candidates: readonly Candidate[], of: string) => {
    for (const { story, likeness } of candidates) into.push({ likeness, of, candidate: labelOf(story, labels) });
  };
  const stream = new StoryStream({
    judge: {
      join(candidates, article) {
        note(joins, candidates, labels.get(article)!);
        return judge ? judge.join(candidates, article) : right(candidates, labels.get(article)!);
      },
      merge(candidates, story) {
        note(merges, candidates, labelOf(story, labels));
        return judge ? judge.merge(candidates, story) : null;
      },
      apart: (halves, articles) => judge !== null && judge.apart(halves, articles),
    },
  });
  for (const { article } of articles) stream.place(article, null);
  return { stream, joins, merges };
}

/** The label of most of a story's members; of equal ones the first. */
function labelOf({ members }: HeldStory, labels: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const { article } of members) counts.set(labels.get(article)!, (counts.get(labels.get(article)!) ?? 0) + 1);
  return [...counts].reduce((best, own) => (own[1] > best[1] ? own : best))[0];
}
