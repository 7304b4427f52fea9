import { text } from "node:stream/consumers";
import type { Context } from "hono";

import { Refusal } from "../../../model/refusal.ts";
import { READING_FIELDS, readingRows } from "../../export/reading-rows.ts";
import { csvText } from "../../export/write-table.ts";
import { standaloneChart } from "../chart/standalone-chart.ts";
import { embeddable, styledByOwn } from "../guard.ts";
import type { Room, Routes } from "../room.ts";
import { requestOf, tallyAsked } from "../tally/asked-tally.ts";
import { citationText } from "../tally/citation-text.ts";
import { embedPage } from "../tally/embed-page.ts";
import { viewOf } from "../tally/tally-page.ts";
import type { TallyView } from "../tally/tally-view.ts";

/** What can be taken of a tally, as known now or on the moment that the address names. */
export const takeRoutes: Routes = (app, room) => {
  app.get("/tallies/:id/readings.csv", async (context) => {
    const { tally } = await viewAsked(room, context);
    return context.body(await text(csvText(READING_FIELDS, rows(tally))), 200, fileHeaders("text/csv; charset=utf-8", `${tally.id}.csv`));
  });
  app.get("/tallies/:id/tally.json", async (context) => {
    const { tally } = await viewAsked(room, context);
    return context.body(JSON.stringify(tally, null, 1), 200, fileHeaders("application/json; charset=utf-8", `${tally.id}.json`));
  });
  app.get("/tallies/:id/chart.svg", async (context) => {
    const view = await viewAsked(room, context);
    const drawn = await drawing(view);
    styledByOwn(context, drawn);
    return context.body(drawn, 200, fileHeaders("image/svg+xml", `${view.tally.id}.svg`));
  });
  app.get("/tallies/:id/chart.png", async (context) => {
    const view = await viewAsked(room, context);
    const { chartPicture } = await import("../chart/chart-picture.ts");
    return context.body(await chartPicture(await drawing(view)), 200, fileHeaders("image/png", `${view.tally.id}.png`));
  });
  app.get("/tallies/:id/citation.txt", async (context) => {
    const view = await viewAsked(room, context);
    const { known } = requestOf(context);
    return context.text(citationText(view, new URL(context.req.url).origin, known ?? room.desk.now()));
  });
  app.get("/tallies/:id/embed", async (context) => {
    const page = embedPage(await viewAsked(room, context));
    embeddable(context);
    return context.html(page);
  });
};

/** @throws {Refusal} `missing` where there is no such tally, or nothing of it was known then */
async function viewAsked(room: Room, context: Context): Promise<TallyView> {
  const view = viewOf(await tallyAsked(room, context, { known: requestOf(context).known, lens: null }));
  if (view) return view;
  throw new Refusal("missing", "Cannot give what was not known: nothing of this tally was known then; choose a later day");
}

async function* rows(tally: TallyView["tally"]) {
  yield* readingRows(tally);
}

async function drawing(view: TallyView): Promise<string> {
  const drawn = standaloneChart(view);
  if (drawn === null) throw new Refusal("missing", "Cannot draw this tally: it has fewer than two days; its values stand in the table");
  return String(await drawn);
}

function fileHeaders(type: string, name: string): Record<string, string> {
  return { "content-type": type, "content-disposition": `inline; filename="${name.replaceAll(/[^\w.-]/g, "-")}"` };
}
