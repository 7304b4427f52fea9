import type { Story } from "../../../model/story.ts";
import type { Judge } from "./story-score.ts";

export interface StoryStreamOptions {
  /** Whether a story's id was given before, to a story that is no longer held. */
  readonly isTaken?: (id: string) => boolean;
  /** Told of each story that ends, with all that it held: afterwards the stream knows it no more. */
  readonly onRetired?: (story: Story) => void;
  readonly judge?: Judge;
}

export interface PlaceOptions {
  /** Further parents of a page that was made of several, after `copyOf`. */
  readonly alsoOf?: readonly string[];
  /** Id of the story it joins where its words lead to none. */
  readonly orElse?: string | null;
}
