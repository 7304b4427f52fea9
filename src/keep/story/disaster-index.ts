import type { ArticleEvent } from "../../model/event.ts";
import { daysBetween } from "../../lib/day.ts";
import type { DisasterKind } from "./disaster-kinds.ts";
import { disasterKindCalled, disasterKindOf } from "./disaster-kinds.ts";

/** So many disasters of a kind are looked back at, and so many places of one: a bound on the work. */
const MOST_HELD = 12;
const MOST_PLACES = 40;

interface Disaster<S> {
  readonly story: S;
  /** Places of its figures and words of its articles, lower case. */
  readonly places: Set<string>;
  readonly words: Set<string>;
  /** ISO day of its newest article. */
  latest: string;
}

/** Disasters as they are kept between two runs, under the name of their kind. */
export interface SavedDisaster<S> {
  readonly kind: string;
  readonly story: S;
  readonly places: readonly string[];
  readonly words: readonly string[];
  readonly latest: string;
}

/** What of an article tells which disaster it is about. */
interface Sign {
  readonly kind: DisasterKind;
  readonly places: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly day: string;
}

/**
 * Stories on disasters, looked up by kind and place: an earthquake in one country is told over weeks in ever new words, and
 * what stays the same is where it was.
 */
export class DisasterIndex<S> {
  readonly #recent = new Map<DisasterKind, Disaster<S>[]>();

  add(story: S, event: ArticleEvent, words: ReadonlySet<string>, day: string): void {
    const sign = signOf(event, words, day);
    if (!sign) return;
    const recent = this.#recent.get(sign.kind) ?? [];
    const own = recent.find((disaster) => disaster.story === story);
    if (own) grow(own, sign);
    else recent.push({ story, places: new Set(sign.places), words: new Set(words), latest: day });
    if (recent.length > MOST_HELD) recent.shift();
    this.#recent.set(sign.kind, recent);
  }

  save(): SavedDisaster<S>[] {
    return [...this.#recent].flatMap(([kind, disasters]) =>
      disasters.map(({ story, places, words, latest }) => ({ kind: kind.name, story, places: [...places], words: [...words], latest })),
    );
  }

  /** Makes a new index what the saved one was. @param storyOf gives the story that a saved one is */
  load(saved: readonly SavedDisaster<S>[], storyOf: (saved: S) => S): void {
    for (const { kind: name, story, places, words, latest } of saved) {
      const kind = disasterKindCalled(name);
      if (!kind) continue;
      const disaster = { story: storyOf(story), places: new Set(places), words: new Set(words), latest };
      this.#recent.set(kind, [...(this.#recent.get(kind) ?? []), disaster]);
    }
  }

  /** The story on the disaster of that kind of late that shares most places with the article, or null where none shares any. */
  nearest(event: ArticleEvent, words: ReadonlySet<string>, day: string): S | null {
    const sign = signOf(event, words, day);
    let best: S | null = null;
    let most = 0;
    for (const disaster of sign ? (this.#recent.get(sign.kind) ?? []) : []) {
      const shared = sharedPlaces(sign!, disaster);
      if (shared > most) [best, most] = [disaster.story, shared];
    }
    return best;
  }
}

function signOf({ figures, gist }: ArticleEvent, words: ReadonlySet<string>, day: string): Sign | null {
  const kind = disasterKindOf(words);
  if (!kind) return null;
  const places = new Set(namesOf(gist));
  for (const { figure } of figures) if (figure.place && places.size < MOST_PLACES) places.add(figure.place.name.toLowerCase());
  return { kind, places: [...places], words, day };
}

/** Names that the title and the text under it share, lower case: a headline may write any word with a capital. */
function namesOf(gist: string): string[] {
  const [title = "", ...text] = gist.split("\n");
  const names = new Set(text.join(" ").match(/(?<=[\p{Ll},;:] )\p{Lu}\p{L}{2,}/gu));
  return (title.match(/\p{Lu}\p{L}{2,}/gu) ?? []).filter((word) => names.has(word)).map((word) => word.toLowerCase());
}

function sharedPlaces({ kind, places, words, day }: Sign, disaster: Disaster<unknown>): number {
  if (Math.abs(daysBetween(disaster.latest, day)) > kind.days) return 0;
  const named = places.filter((place) => disaster.places.has(place) || disaster.words.has(place));
  return new Set([...named, ...[...disaster.places].filter((place) => words.has(place))]).size;
}

function grow(disaster: Disaster<unknown>, { places, words, day }: Sign): void {
  for (const place of places) if (disaster.places.size < MOST_PLACES) disaster.places.add(place);
  for (const word of words) if (disaster.words.size < MOST_PLACES * MOST_HELD) disaster.words.add(word);
  if (day > disaster.latest) disaster.latest = day;
}
