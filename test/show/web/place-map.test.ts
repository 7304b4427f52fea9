import assert from "node:assert/strict";
import { test } from "node:test";

import { mapFrame, pointsOn, type MapPlace } from "../../../src/show/web/news/map-frame.ts";
import { placeMap } from "../../../src/show/web/news/place-map.ts";

const lviv = { name: "Lviv", id: "702550", lat: 49.84, lon: 24.02 };
const odesa = { name: "Odesa", id: "698740", lat: 46.48, lon: 30.73 };
const dnipro = { name: "Dnipro", id: "709930", lat: 48.47, lon: 35.04 };
const lima = { name: "Lima", id: "3936456", lat: -12.04, lon: -77.03 };
const ukraine = { name: "Ukraine", id: "UA", lat: 49, lon: 32 };

async function drawn(places: Parameters<typeof placeMap>[0]): Promise<string> {
  return (await placeMap(places)).toString();
}

test("towns have a point and their name on the map, a country its area", async () => {
  const map = await drawn([lviv, odesa, ukraine]);
  assert.equal(map.match(/<circle class="spot"/g)?.length, 2);
  for (const name of ["Lviv", "Odesa"]) assert.match(map, new RegExp(`class="spot-name"[^>]*>${name}</text`));
  assert.equal(map.match(/<path class="named" d="M/g)?.length, 1);
  assert.match(map, /<path class="land" d="M/);
});

test("every place stands in words too, and what lies far from the others is said to be outside", async () => {
  const map = await drawn([lviv, odesa, dnipro, lima]);
  assert.match(map, /aria-label="A map with Lviv, Odesa, Dnipro, Lima\."/);
  assert.match(map, /Outside the map: Lima\./);
  assert.doesNotMatch(map, />Lima<\/text/);
});

test("places without a point are listed, and no place gives no map", async () => {
  assert.equal(await drawn([]), "");
  const listed = await drawn([{ name: "The <old> mill", id: null, lat: null, lon: null }]);
  assert.match(listed, /The &lt;old&gt; mill/);
  assert.doesNotMatch(listed, /<svg/);
});

test("all points of a map lie within it, whatever the places; names do not cover each other", () => {
  const grids: MapPlace[][] = [[lviv], [lviv, odesa, dnipro], [lviv, lima], [ukraine], [lviv, { ...lviv, name: "Lviv too" }]];
  for (const places of grids) {
    const { points } = pointsOn(places);
    for (const { x, y } of points) {
      assert.ok(x >= 0 && x <= mapFrame.width && y >= 0 && y <= mapFrame.height, `${x} ${y}`);
    }
    const labels = points.filter(({ name }) => name !== "").map(({ label }) => `${label.x} ${label.y} ${label.anchor}`);
    assert.equal(new Set(labels).size, labels.length);
  }
});
