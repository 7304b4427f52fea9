import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { Feature, Geometry, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

import { mapFrame } from "./map-frame.ts";

/** Paths of a map, in its own units. */
export interface Land {
  readonly land: string;
  readonly borders: string;
  /** Countries that the story names. */
  readonly named: readonly string[];
  /** Names of countries that have room for them, each in the middle of what is seen of it. */
  readonly labels: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

export interface LandOptions {
  /** Countries to bring out. */
  readonly countries: readonly string[];
  /** Few details will do. */
  readonly wide: boolean;
  /** Points that no name of a country may cover. */
  readonly taken: readonly { readonly x: number; readonly y: number }[];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

interface Outlines {
  readonly countries: readonly Feature<Geometry, { name: string }>[];
  readonly land: GeoPermissibleObjects;
  readonly borders: MultiLineString;
}

const outlines = new Map<string, Outlines>();
/** Square units that a country's name asks for, and how far it keeps from points. */
const leastArea = 9000;
const apart = 26;

/** Coasts, borders and countries under a projection. Natural Earth, in the public domain. */
export function drawLand(projection: GeoProjection, { countries: wanted, wide, taken }: LandOptions): Land {
  const { countries, land, borders } = outlinesOf(wide ? "110m" : "50m");
  const path = geoPath(projection).digits(1);
  const seen = countries.filter((country) => path.area(country) > 0);
  const labels = wide
    ? []
    : seen.filter((country) => path.area(country) > leastArea).map((country) => label(country, path.centroid(country)));
  return {
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    named: seen.filter(({ properties }) => wanted.includes(properties.name)).map((country) => path(country) ?? ""),
    labels: labels.filter(({ x, y }) => isInside(x, y) && taken.every((point) => Math.hypot(point.x - x, point.y - y) > apart)),
  };
}

function label({ properties: { name } }: Outlines["countries"][number], [x, y]: [number, number]): Land["labels"][number] {
  return { name, x: Math.round(x), y: Math.round(y) };
}

function isInside(x: number, y: number): boolean {
  return x > 40 && x < mapFrame.width - 40 && y > 16 && y < mapFrame.height - 16;
}

/** The tables are large: each is read when a map first asks for it. */
function outlinesOf(scale: "50m" | "110m"): Outlines {
  const found = outlines.get(scale) ?? readOutlines(scale);
  outlines.set(scale, found);
  return found;
}

function readOutlines(scale: string): Outlines {
  const file = fileURLToPath(import.meta.resolve(`world-atlas/countries-${scale}.json`));
  const atlas: Atlas = JSON.parse(readFileSync(file, "utf8"));
  const { countries, land } = atlas.objects;
  return {
    countries: feature(atlas, countries).features,
    land: feature(atlas, land),
    borders: mesh(atlas, countries, (a, b) => a !== b),
  };
}
