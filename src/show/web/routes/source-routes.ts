import { sourceLines } from "../../source-lines.ts";
import type { Room, Routes } from "../room.ts";
import { sourcesPage } from "../sources-page.ts";
import { isWebAddress } from "../wording.ts";

/** What is watched. Strangers see no paths of this machine. */
export const sourceRoutes: Routes = (app, room) => {
  app.get("/sources", async (context) => room.show(context, sourcesPage(await shownLines(room))));
};

async function shownLines({ desk: { store }, options }: Room) {
  const lines = sourceLines(await store.watched(), await store.sources());
  return options.public ? lines.filter(({ at }) => isWebAddress(at)) : lines;
}
