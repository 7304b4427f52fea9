import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

import { woffToSfnt } from "./woff.ts";

/** Twice the drawing's own size, for dense screens and print. */
const SCALE = 2;

const cuts = ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600", "cyrillic-400", "cyrillic-600"];

let ready: Promise<readonly Uint8Array[]> | null = null;

/** A drawing as PNG. The machinery is loaded when the first picture is asked for. @param svg as `standaloneChart` makes it */
export async function chartPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Source Sans 3", sansSerifFamily: "Source Sans 3" },
  });
  try {
    return new Uint8Array(picture.render().asPng());
  } finally {
    picture.free();
  }
}

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(fileOf("@resvg/resvg-wasm/index_bg.wasm")));
  return Promise.all(
    cuts.map(async (cut) => woffToSfnt(await readFile(fileOf(`@fontsource/source-sans-3/files/source-sans-3-${cut}-normal.woff`)))),
  );
}

function fileOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
