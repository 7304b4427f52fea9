import { join } from "node:path";
import { StoryStream } from "../src/keep/story/stream/story-stream.ts";
import { bCubed } from "./stories/b-cubed.ts";
import { loadLabelled } from "./stories/labelled-article.ts";

/** How well our own happenings, with look-alikes among them, are put into stories, in percent. */
export function scoreStories(): Record<string, number> {
  const articles = loadLabelled(join(import.meta.dirname, "stories", "happenings.jsonl"));
  const stream = new StoryStream();
  for (const { article } of articles) stream.place(article, null);
  const { precision, recall, f1, polluted } = bCubed(articles, (article) => stream.storyOf(article)!);
  const rounded = (share: number) => Math.round(share * 10) / 10;
  return {
    "B-cubed precision": rounded(precision),
    "B-cubed recall": rounded(recall),
    "B-cubed": rounded(f1),
    "without strangers": 100 - polluted,
  };
}
