import { html } from "hono/html";

import type { StoryTelling } from "../../../model/story.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { drawLand, type Land } from "./draw-land.ts";
import { isCountry, mapFrame, pointsOn, type MapPlace, type PlacedPoint } from "./map-frame.ts";

type Places = StoryTelling["places"];

const most = 200;
const kept = new Map<string, Drawn>();

interface Drawn {
  readonly land: Land;
  readonly points: readonly PlacedPoint[];
  readonly off: readonly string[];
}

/** Where a story plays: places named on a map, and every one in a list, which is its text. */
export function placeMap(places: Places): Fragment | string {
  if (places.length === 0) return "";
  const words = texts().stories;
  const known = places.filter((place): place is MapPlace => place.lat !== null && place.lon !== null);
  const names = places.map(({ name }) => name).join(", ");
  if (known.length === 0) return html`<p class="places">${names}</p>`;
  const { land, points, off } = drawn(known);
  return html`<figure class="place-map">
    <svg viewBox="0 0 ${mapFrame.width} ${mapFrame.height}" role="img" aria-label="${words.mapText(names)}">
      <path class="land" d="${land.land}" />
      ${land.named.map((path) => html`<path class="named" d="${path}" />`)}
      <path class="borders" d="${land.borders}" />
      ${land.labels.map(({ name, x, y }) => html`<text class="country" x="${x}" y="${y}">${name}</text>`)} ${points.map(pointMark)}
    </svg>
    <figcaption>
      <span class="places">${names}.</span> ${off.length === 0 ? "" : html`<span>${words.offMap}: ${off.join(", ")}.</span>`}
    </figcaption>
  </figure>`;
}

function pointMark({ name, x, y, label }: PlacedPoint): Fragment {
  return html`<circle class="spot" cx="${x}" cy="${y}" r="4" /><text
      class="spot-name"
      x="${label.x}"
      y="${label.y}"
      text-anchor="${label.anchor}"
      >${name}</text
    >`;
}

/** A map is projected once for its places. */
function drawn(places: readonly MapPlace[]): Drawn {
  const key = places.map(({ name, lat, lon }) => `${name} ${lat} ${lon}`).join("|");
  const found = kept.get(key) ?? draw(places);
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
  return found;
}

function draw(places: readonly MapPlace[]): Drawn {
  const { projection, points, off, wide } = pointsOn(places);
  const countries = places.filter(isCountry).map(({ name }) => name);
  return { land: drawLand(projection, { countries, wide, taken: points }), points, off: off.map(({ name }) => name) };
}
