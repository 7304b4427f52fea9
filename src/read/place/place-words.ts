import type { Place } from "../../model/figure.ts";
import type { Phrases } from "../text/phrases.ts";
import type { PlaceFound } from "./place-found.ts";

/** A country or an area that the language's own table names. */
export interface NamedArea {
  readonly place: Place;
  /** ISO 3166 code; null where it lies in several countries. */
  readonly country: string | null;
  readonly kind: PlaceFound["kind"];
  /** Names that are matched in capitals only: "US". */
  readonly capitalsOnly: boolean;
}

/** What a case of a name ends in, and what its nominative ends in instead: "ові" and "ів". */
export type NameEnding = readonly [ending: string, nominative: string];

/** What a language gives to read places by; all words in lower case with straight apostrophes. */
export interface PlaceWords {
  /** Countries, regions and areas of conflict by all their names. */
  readonly areas: Phrases<NamedArea>;
  /** Adjectives and people to ISO 3166 codes: "Russian", "South Koreans". */
  readonly demonyms: Phrases<string>;
  /** "in", "near": what stands before places and hardly before persons. */
  readonly locatives: ReadonlySet<string>;
  readonly of: string;
  /** "city" in "the city of". */
  readonly townKinds: ReadonlySet<string>;
  /** "province" in "the province of". */
  readonly regionKindsBefore: ReadonlySet<string>;
  /** What makes a region of the name before it: "oblast", "province". */
  readonly regionKinds: ReadonlySet<string>;
  /** What makes a county of a town's name: "county". */
  readonly countyKinds: ReadonlySet<string>;
  /** What makes a place of a name that no table knows: "county"; or its first word, with the second: "refugee camp". */
  readonly unknownKinds: ReadonlyMap<string, string>;
  /** Shortened names of regions that stand behind towns: "Tenn." */
  readonly shortRegions: ReadonlyMap<string, string>;
  /** Marks that stand behind the place a dispatch begins with: "KYIV (Reuters)". */
  readonly afterDateline: ReadonlySet<string>;
  /** Names that persons bear more often: "Jordan". They need a locative or a qualifier. */
  readonly alsoPersons: ReadonlySet<string>;
  /** Words that are places only with their region behind them: "God", "University". */
  readonly neverPlaces: ReadonlySet<string>;
  /** "mr", "president": a person's name follows. */
  readonly honorifics: ReadonlySet<string>;
  /** What a place's name carries and stays a place: "city", "airport", "mayor". */
  readonly afterPlace: ReadonlySet<string>;
  /** What makes a place's name another thing: "times", "united". */
  readonly notAfterPlace: ReadonlySet<string>;
  /** How the gazetteer's names are found where they stand in another case; empty where names do not change. */
  readonly nameEndings: readonly NameEnding[];
  /** "northern", "downtown": capitalised before a name it changes nothing. */
  readonly beforePlace: ReadonlySet<string>;
}
