import { geoPath, type GeoProjection } from "d3-geo";

import { mapFrame } from "./map-frame.ts";
import { bordersOf, countriesOf, type Country, type Scale } from "./world.ts";

/** Paths of a map, in its own units. */
export interface Land {
  readonly land: string;
  readonly borders: string;
  /** Countries that the story names. */
  readonly named: readonly string[];
  /** Names of countries that have room for them, each in the middle of what is seen of it. */
  readonly labels: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

interface LandOptions {
  /** Countries to bring out. */
  readonly countries: readonly string[];
  /** Few details will do. */
  readonly wide: boolean;
  /** Points that no name of a country may cover. */
  readonly taken: readonly { readonly x: number; readonly y: number }[];
}

/** Square units that a country's name asks for, and how far it keeps from points. */
const leastArea = 9000;
const apart = 26;

/** Coasts, borders and countries under a projection. Natural Earth, in the public domain. */
export function drawLand(projection: GeoProjection, { countries: wanted, wide, taken }: LandOptions): Land {
  const scale: Scale = wide ? "110m" : "50m";
  const path = geoPath(projection).digits(1);
  const near = countriesOf(scale).filter(wide ? () => true : inView(projection));
  const seen = near.map((country) => ({ country, drawn: path(country.shape) ?? "" })).filter(({ drawn }) => drawn !== "");
  const large = wide ? [] : seen.filter(({ country }) => path.area(country.shape) > leastArea);
  const labels = large.map(({ country }) => labelAt(country.name, path.centroid(country.shape)));
  return {
    land: seen.map(({ drawn }) => drawn).join(""),
    borders:
      path(
        bordersOf(
          scale,
          seen.map(({ country }) => country),
        ),
      ) ?? "",
    named: seen.filter(({ country }) => wanted.includes(country.name)).map(({ drawn }) => drawn),
    labels: labels.filter(({ x, y }) => isInside(x, y) && taken.every((point) => Math.hypot(point.x - x, point.y - y) > apart)),
  };
}

/** Countries whose box meets that of the map: to project the others only to cut them off would take most of the time. */
function inView(projection: GeoProjection): (country: Country) => boolean {
  const { width, height } = mapFrame;
  const [west, north] = projection.invert!([0, 0])!;
  const [east, south] = projection.invert!([width, height])!;
  const turned = west > east; // over the date line
  return ({ box }) => box.south <= north && box.north >= south && (turned || (box.west <= east && box.east >= west));
}

function labelAt(name: string, [x, y]: [number, number]): Land["labels"][number] {
  return { name, x: Math.round(x), y: Math.round(y) };
}

function isInside(x: number, y: number): boolean {
  return x > 40 && x < mapFrame.width - 40 && y > 16 && y < mapFrame.height - 16;
}
