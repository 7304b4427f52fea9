import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Feature, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** How much detail: one to fifty million, or to a hundred and ten. */
export type Scale = "50m" | "110m";

export interface Country {
  /** In English, as the gazetteer has it. */
  readonly name: string;
  readonly shape: Feature;
  /** Degrees; a country over the date line goes around the world. */
  readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  /** As the atlas holds it. */
  readonly outline: GeometryObject<{ name: string }>;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface World {
  readonly atlas: Atlas;
  readonly countries: readonly Country[];
}

const worlds = new Map<Scale, World>();

export function countriesOf(scale: Scale): readonly Country[] {
  return worldOf(scale).countries;
}

/** The borders between some countries, each once. */
export function bordersOf(scale: Scale, countries: readonly Country[]): MultiLineString {
  const geometries = countries.map(({ outline }) => outline);
  return mesh(worldOf(scale).atlas, { type: "GeometryCollection", geometries }, (a, b) => a !== b);
}

/** The tables are large: each is read when a map first asks for it. */
function worldOf(scale: Scale): World {
  const found = worlds.get(scale) ?? readWorld(scale);
  worlds.set(scale, found);
  return found;
}

function readWorld(scale: Scale): World {
  const file = fileURLToPath(import.meta.resolve(`world-atlas/countries-${scale}.json`));
  const atlas: Atlas = JSON.parse(readFileSync(file, "utf8"));
  const { geometries } = atlas.objects.countries;
  const shapes = feature(atlas, atlas.objects.countries).features;
  const countries = shapes.map((shape, at) => ({ name: shape.properties.name, shape, box: boxOf(shape), outline: geometries[at]! }));
  return { atlas, countries };
}

function boxOf({ geometry }: Feature): Country["box"] {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon = 0, lat = 0] of positionsOf(geometry)) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** Outer rings alone: holes lie within them. */
function positionsOf(geometry: Feature["geometry"]): Position[] {
  if (geometry.type === "Polygon") return geometry.coordinates[0] ?? [];
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flatMap(([ring]) => ring ?? []) : [];
}
