import type { Story, StoryTelling, Telling } from "../../model/story.ts";
import type { Tally } from "../../model/tally.ts";
import { groupBy } from "../group-by.ts";
import { chooseHeadline } from "./choose-headline.ts";
import { findNames } from "./find-names.ts";
import { gatherStatements } from "./gather-statements.ts";
import { byMembers, type Member } from "./member.ts";
import { articleOf } from "./moves-of.ts";
import { sentencesOf } from "./sentences-of.ts";
import { tellDays } from "./tell-days.ts";
import { tollsOf } from "./tolls-of.ts";

const MOST_NAMES = 12;
const MOST_PLACES = 20;

/**
 * A story as it is told to a person, from its articles alone: nothing is said that does not stand in one of them.
 *
 * @param members its articles that can be shown, in order of time; never none
 * @param tallies all that may be of it, in order of id
 */
export function tellStory(
  story: Pick<Story, "id" | "previous" | "next">,
  members: readonly Member[],
  tallies: readonly Tally[],
): StoryTelling {
  const own = tallies.filter(isOf(story.id, members));
  const headline = chooseHeadline(members);
  return {
    id: story.id,
    headline,
    standfirst: standfirstOf(members, headline),
    firstSeen: members[0]!.moment,
    lastSeen: members.at(-1)!.moment,
    outlets: [...new Set(members.flatMap(({ outlet }) => outlet ?? []))],
    articles: members.length,
    copies: members.filter(({ copyOf }) => copyOf !== null).length,
    entities: entitiesOf(members),
    places: placesOf(members),
    timeline: tellDays(members, own),
    tolls: tollsOf(own),
    statements: gatherStatements(members),
    pictures: picturesOf(members),
    coverage: coverageOf(members),
    previous: story.previous,
    next: story.next,
  };
}

/** The standfirst of the article under the headline, else its first sentence; null where it says nothing but its title. */
function standfirstOf(members: readonly Member[], headline: StoryTelling["headline"]): StoryTelling["standfirst"] {
  const { article } = members.find((member) => member.article === headline.article)!.report;
  const block = article.blocks.find(({ role, repeats }) => role === "standfirst" && !repeats);
  const text = block ? article.text.slice(block.start, block.end).trim() : sentencesOf(article)[0];
  return text === undefined || text === headline.text ? null : { text, article: headline.article };
}

/** Whether a tally is of a story: by its happening, or because one of its figures stands in a member. */
function isOf(story: string, members: readonly Member[]): (tally: Tally) => boolean {
  const ids = new Set(members.map(({ article }) => article));
  return ({ happening, readings, increments }) =>
    happening === story || [...readings, ...increments].some(({ figures }) => figures.some((figure) => ids.has(articleOf(figure))));
}

/** Names that several independent members have; of a story with one such member, its own. Places and the outlets themselves are told elsewhere. */
function entitiesOf(members: readonly Member[]): string[] {
  const independent = members.filter(({ independent: own }) => own);
  const asked = independent.length > 0 ? independent : members;
  const counted = byMembers(asked, ({ report }) => findNames(report.article.title, report.article.text).keys());
  const least = Math.min(2, asked.length);
  const told = new Set(members.flatMap(({ outlet, report }) => [outlet, ...report.places.flatMap(({ text, name }) => [text, name])]));
  return counted
    .filter(([name, count]) => count >= least && !told.has(name))
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}

function placesOf(members: readonly Member[]): StoryTelling["places"] {
  const mentions = new Map(members.flatMap(({ report }) => report.places.map((place) => [place.name, place] as const)));
  const keys = byMembers(members, ({ report }) => report.places.map(({ name }) => name)).slice(0, MOST_PLACES);
  return keys.map(([key]) => {
    const { name, id, lat, lon } = mentions.get(key)!;
    return { name, id, lat, lon };
  });
}

/** Pictures with words to them, each once. */
function picturesOf(members: readonly Member[]): StoryTelling["pictures"] {
  const all = members.flatMap(({ article, report }) =>
    report.article.images.flatMap(({ url, caption, credit }) => (caption === null ? [] : [{ url, caption, credit, article }])),
  );
  return [...groupBy(all, ({ caption }) => caption).values()].map(([first]) => first!);
}

function telling({ article, title, outlet, moment }: Member): Telling {
  return { article, title, outlet, moment };
}

/** Each text that is no copy of a member, with its copies, in order of time. */
function coverageOf(members: readonly Member[]): StoryTelling["coverage"] {
  const copyOf = new Map(members.map((member) => [member.article, member.copyOf]));
  const original = (id: string): string => {
    const parent = copyOf.get(id) ?? null;
    return parent === null || !copyOf.has(parent) ? id : original(parent);
  };
  const groups = groupBy(members, ({ article }) => original(article));
  return [...groups].map(([id, all]) => ({
    ...telling(all.find(({ article }) => article === id)!),
    copies: all.filter(({ article }) => article !== id).map(telling),
  }));
}
