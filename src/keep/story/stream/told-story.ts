import type { Story } from "../../../model/story.ts";
import type { HeldStory } from "./held-story.ts";

const DAY = 86_400_000;

/** A held story as others see it, its articles in order of time. */
export function toStory({ id, title, members, first, last, previous }: HeldStory): Story {
  const articles = members.toSorted((a, b) => a.time - b.time).map(({ article }) => article);
  return { id, title, articles, first: isoDay(first), latest: isoDay(last), previous, next: [] };
}

function isoDay(time: number): string {
  return new Date(time * DAY).toISOString().slice(0, 10);
}
