import { lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { type Candidate, candidatesOf, countryOf, type Gazetteer, NO_REGION, PlaceRank } from "./gazetteer.ts";
import { keyOf } from "./name-key.ts";
import type { NameFound } from "./name-at.ts";
import { areaAt, type PlaceContext } from "./place-context.ts";
import type { PlaceWords } from "./place-words.ts";

/** The candidate chosen. */
export interface Choice {
  readonly index: number;
  readonly country: string;
  /** Whether the name is not the place's first. */
  readonly alternate: boolean;
  /** Whether the region or country that it lies in is named right behind it: "Akron, Ohio". */
  readonly qualified: boolean;
  /** Behind the name and what qualifies it. */
  readonly next: number;
}

/** Points for what speaks for a candidate, beside the logarithm of its population. */
const FOR_CAPITAL = 1;
const FOR_REGION_SEAT = 0.3;
const FOR_TOWN = 1;
const FOR_FIRST_NAME = 2.5;
const FOR_COUNTRY_NAMED = 3;
const FOR_REGION_NAMED = 1.5;
const FOR_KIND_SAID = 10;
const FOR_QUALIFIER = 100;

/**
 * Chooses among the places of a name: one that lies in the region or country named right behind it; one of the kind said; one whose
 * country or region the article names; the best known.
 */
export function chooseCandidate(view: SentenceView, at: number, name: NameFound, context: PlaceContext, words: PlaceWords): Choice {
  const qualifier = qualifierOf(view, name, context, words);
  const isRegion =
    words.regionKinds.has(lowerAt(view, name.to)) ||
    (words.regionKindsBefore.has(lowerAt(view, at - 2)) && lowerAt(view, at - 1) === words.of);
  const candidates = usualOf(name.candidates, context.gazetteer);
  let best = candidates[0]!;
  let most = -Infinity;
  for (const candidate of candidates) {
    const fits = qualifier !== null && isWithin(context.gazetteer, candidate.index, qualifier);
    const points = pointsOf(candidate, isRegion, context) + (fits ? FOR_QUALIFIER : 0);
    if (points <= most) continue;
    most = points;
    best = candidate;
  }
  const qualified = qualifier !== null && isWithin(context.gazetteer, best.index, qualifier);
  const next = qualified ? qualifier.to : name.to;
  return { index: best.index, country: countryOf(context.gazetteer, best.index), alternate: best.alternate, qualified, next };
}

/** Twenty times the logarithm of a million people. */
const KNOWN_TO_ALL = 120;

/**
 * Where some places bear the name first, others count only if they are called so all the same: capitals and cities that all the world
 * knows, and towns whose region is called like them.
 */
function usualOf(candidates: readonly Candidate[], { ranks, weights, regions }: Gazetteer): readonly Candidate[] {
  if (!candidates.some(({ alternate }) => alternate) || candidates.every(({ alternate }) => alternate)) return candidates;
  const called = new Set(candidates.map(({ index }) => index));
  return candidates.flatMap((candidate) => {
    if (!candidate.alternate) return [candidate];
    const { index } = candidate;
    const isUsual = ranks[index] === PlaceRank.capital || weights[index]! >= KNOWN_TO_ALL || called.has(regions[index]!);
    return isUsual ? [{ ...candidate, alternate: false }] : [];
  });
}

function pointsOf({ index, alternate }: Candidate, regionSaid: boolean, { gazetteer, countries, regions }: PlaceContext): number {
  const rank = gazetteer.ranks[index]!;
  const isRegion = rank === PlaceRank.region;
  let points = gazetteer.weights[index]! / 20;
  if (rank === PlaceRank.capital) points += FOR_CAPITAL;
  if (rank === PlaceRank.regionSeat) points += FOR_REGION_SEAT;
  if (!isRegion) points += FOR_TOWN;
  if (regionSaid && isRegion) points += FOR_KIND_SAID;
  if (!alternate) points += FOR_FIRST_NAME;
  const named = countries.get(countryOf(gazetteer, index)) ?? 0;
  if (named > 0) points += FOR_COUNTRY_NAMED + Math.log10(named);
  if (!isRegion && regions.has(gazetteer.regions[index]!)) points += FOR_REGION_NAMED;
  return points;
}

/** The region or country behind a comma: "Akron, Ohio", "Akron, Ohio," "Thorp, Wis." */
interface Qualifier {
  readonly to: number;
  readonly country: string | null;
  readonly regions: ReadonlySet<number>;
}

function qualifierOf(view: SentenceView, name: NameFound, { gazetteer, names }: PlaceContext, words: PlaceWords): Qualifier | null {
  const at = name.to + 1;
  if (lowerAt(view, name.to) !== "," || shapeAt(view, at) === "lower") return null;
  const short = words.shortRegions.get(lowerAt(view, at));
  if (short !== undefined && shapeAt(view, at) !== "mark") {
    const dot = lowerAt(view, at + 1) === "." ? 1 : 0;
    return { to: at + 1 + dot, country: null, regions: regionsAmong(candidatesOf(gazetteer, keyOf(short)), gazetteer) };
  }
  const area = areaAt(view, at, words);
  const region = names.get(at);
  if (!area && !region) return null;
  return { to: area?.to ?? region!.to, country: area?.value.country ?? null, regions: regionsAmong(region?.candidates ?? [], gazetteer) };
}

const regionsAmong = (candidates: readonly Candidate[], gazetteer: Gazetteer): Set<number> =>
  new Set(candidates.filter(({ index }) => gazetteer.ranks[index] === PlaceRank.region).map(({ index }) => index));

function isWithin(gazetteer: Gazetteer, index: number, { country, regions }: Qualifier): boolean {
  if (country !== null && countryOf(gazetteer, index) === country) return true;
  const region = gazetteer.regions[index]!;
  return region !== NO_REGION && region !== index && regions.has(region);
}
