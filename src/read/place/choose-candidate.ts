import { lowerAt, shapeAt, type SentenceView } from "../text/sentence-view.ts";
import { type Candidate, countryOf, type Gazetteer, NO_REGION, PlaceRank } from "./gazetteer.ts";
import { nameAt, type NameFound } from "./name-at.ts";
import { areaAt, type PlaceContext } from "./place-context.ts";
import type { PlaceWords } from "./place-words.ts";

/** The candidate chosen. */
export interface Choice {
  readonly index: number;
  readonly country: string;
  /** Behind the name, and behind the region or country that qualifies it: "Akron, Ohio". */
  readonly next: number;
}

/** Points for what speaks for a candidate, beside the logarithm of its population. */
const FOR_CAPITAL = 1;
const FOR_REGION_SEAT = 0.3;
const FOR_FIRST_NAME = 1;
const FOR_COUNTRY_NAMED = 3;
const FOR_KIND = 10;

/**
 * Chooses among the places of a name: one that lies in the region or country named right behind it; one whose country the article names;
 * the best known.
 */
export function chooseCandidate(view: SentenceView, name: NameFound, context: PlaceContext, words: PlaceWords): Choice | null {
  const { gazetteer } = context;
  const qualified = qualifiedBy(view, name, context, words);
  if (qualified) return qualified;
  const isRegion = words.regionKinds.has(lowerAt(view, name.to));
  let best: Choice | null = null;
  let most = -Infinity;
  for (const candidate of name.candidates) {
    const kind = (gazetteer.ranks[candidate.index] === PlaceRank.region) === isRegion ? FOR_KIND : 0;
    const points = pointsOf(candidate, context) + kind;
    if (points <= most) continue;
    most = points;
    best = { index: candidate.index, country: countryOf(gazetteer, candidate.index), next: name.to };
  }
  return best;
}

function pointsOf({ index, alternate }: Candidate, { gazetteer, countries }: PlaceContext): number {
  const rank = gazetteer.ranks[index];
  const known =
    gazetteer.weights[index]! / 20 + (rank === PlaceRank.capital ? FOR_CAPITAL : rank === PlaceRank.regionSeat ? FOR_REGION_SEAT : 0);
  const named = countries.get(countryOf(gazetteer, index)) ?? 0;
  return known + (alternate ? 0 : FOR_FIRST_NAME) + (named > 0 ? FOR_COUNTRY_NAMED + Math.log10(named) : 0);
}

/** "Akron, Ohio": the candidate inside the region or country behind the comma. */
function qualifiedBy(view: SentenceView, name: NameFound, { gazetteer }: PlaceContext, words: PlaceWords): Choice | null {
  const at = name.to + 1;
  if (lowerAt(view, name.to) !== "," || shapeAt(view, at) === "lower") return null;
  const area = areaAt(view, at, words);
  const country = area?.value.kind === "country" ? area.value.country : null;
  const region = area ? null : nameAt(view, at, gazetteer);
  const regions = new Set(region?.candidates.map(({ index }) => index).filter((index) => gazetteer.ranks[index] === PlaceRank.region));
  const within = name.candidates.filter(({ index }) => isWithin(gazetteer, index, country, regions));
  const best = within.sort((a, b) => gazetteer.weights[b.index]! - gazetteer.weights[a.index]!)[0];
  return best ? { index: best.index, country: countryOf(gazetteer, best.index), next: area?.to ?? region!.to } : null;
}

function isWithin(gazetteer: Gazetteer, index: number, country: string | null, regions: ReadonlySet<number>): boolean {
  if (country !== null) return countryOf(gazetteer, index) === country;
  const region = gazetteer.regions[index]!;
  return region !== NO_REGION && region !== index && regions.has(region);
}
