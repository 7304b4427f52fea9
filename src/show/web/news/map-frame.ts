import { geoEqualEarth, geoMercator, type GeoProjection } from "d3-geo";
import type { MultiPoint } from "geojson";

export interface MapPlace {
  readonly name: string;
  readonly id: string | null;
  readonly lat: number;
  readonly lon: number;
}

export interface PlacedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end" };
}

/** What a map shows: its projection, the places that have a point on it, and those that lie outside. */
export interface MapView {
  readonly projection: GeoProjection;
  readonly points: readonly PlacedPoint[];
  readonly off: readonly MapPlace[];
  /** Whether it shows so much that coasts need little detail. */
  readonly wide: boolean;
}

export const mapFrame = { width: 480, height: 340, margin: 46 };

/** Degrees. A map of one town still shows where in its country that is. */
const least = { lon: 9, lat: 5.5 };
/** Places farther than this from the middle of all are outside the map, where most are nearer. */
const near = 14;
/** From here on a flat earth would mislead. */
const wideFrom = 90;
const letter = 7.2;
const line = 15;

/** A country's point is its middle, which is nowhere in particular: it is shown as an area. */
export function isCountry({ id }: Pick<MapPlace, "id">): boolean {
  return id !== null && /^[A-Z]{2}$/.test(id);
}

/** Fits a map to the towns, or to the countries where there are no towns. */
export function pointsOn(places: readonly MapPlace[]): MapView {
  const towns = places.filter((place) => !isCountry(place));
  const fitted = towns.length > 0 ? towns : places;
  const inside = nearest(fitted);
  const { projection, wide } = fit(inside);
  const points = towns.filter((place) => inside.includes(place)).map((place) => ({ place, at: projection([place.lon, place.lat])! }));
  return { projection, wide, points: labelled(points), off: fitted.filter((place) => !inside.includes(place)) };
}

function nearest(places: readonly MapPlace[]): readonly MapPlace[] {
  const [lat, lon] = [median(places.map((place) => place.lat)), median(places.map((place) => place.lon))];
  const close = places.filter((place) => Math.hypot(place.lat - lat, (place.lon - lon) * Math.cos((lat * Math.PI) / 180)) <= near);
  return close.length * 2 > places.length ? close : places;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}

function fit(places: readonly MapPlace[]): { readonly projection: GeoProjection; readonly wide: boolean } {
  const { width, height, margin } = mapFrame;
  const [west, east] = spread(
    places.map(({ lon }) => lon),
    least.lon,
  );
  const [south, north] = spread(
    places.map(({ lat }) => lat),
    least.lat,
  );
  const wide = east - west > wideFrom;
  const corners: MultiPoint = {
    type: "MultiPoint",
    coordinates: [
      [west, south],
      [east, north],
      [west, north],
      [east, south],
    ],
  };
  const base = wide ? geoEqualEarth() : geoMercator().rotate([-(west + east) / 2, 0]);
  const projection = base.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    wide ? { type: "Sphere" } : corners,
  );
  return {
    projection: projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
    wide,
  };
}

/** From the lowest value to the highest, but at least so far. */
function spread(values: readonly number[], atLeast: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, atLeast - (high - low)) / 2;
  return [low - missing, high + missing];
}

interface At {
  readonly place: MapPlace;
  readonly at: [number, number];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Names beside their points: to the right where there is room, else to the left, above or below; a name that fits nowhere is left to the list. */
function labelled(points: readonly At[]): PlacedPoint[] {
  const taken: Box[] = points.map(({ at: [x, y] }) => ({ x: x - 5, y, width: 10 }));
  return points.map(({ place, at: [x, y] }) => {
    const width = place.name.length * letter;
    const free = sides(x, y, width).find(({ box }) => isFree(box, taken));
    if (free) taken.push(free.box);
    return { name: free ? place.name : "", x: round(x), y: round(y), label: free?.label ?? { x: round(x), y: round(y), anchor: "start" } };
  });
}

function sides(x: number, y: number, width: number): { readonly box: Box; readonly label: PlacedPoint["label"] }[] {
  const label = (at: number, down: number, anchor: PlacedPoint["label"]["anchor"]) => ({ x: round(at), y: round(down), anchor });
  return [
    { box: { x: x + 8, y, width }, label: label(x + 8, y + 4.5, "start") },
    { box: { x: x - 8 - width, y, width }, label: label(x - 8, y + 4.5, "end") },
    { box: { x: x - width / 2, y: y - line, width }, label: label(x, y - 9, "middle") },
    { box: { x: x - width / 2, y: y + line, width }, label: label(x, y + 19, "middle") },
  ];
}

function isFree({ x, y, width }: Box, taken: readonly Box[]): boolean {
  if (x < 2 || x + width > mapFrame.width - 2) return false;
  return taken.every((other) => Math.abs(other.y - y) >= line || other.x > x + width || other.x + other.width < x);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
