import { makeFront, storeState } from "../../../run/front.ts";
import { keptWhile } from "../../../run/kept-while.ts";
import { sourceLines } from "../../source-lines.ts";
import { frontPage } from "../news/front-page.ts";
import { liveEvents } from "../news/live-events.ts";
import { openPulse } from "../news/pulse.ts";
import type { Room, Routes } from "../room.ts";
import { isWebAddress } from "../wording.ts";

/** Looks at the store are so far apart, in milliseconds, however many listen; and so many may. */
const pulse = { every: 3000, seats: 500 };

/** What is going on, and word of what is new. */
export const newsRoutes: Routes = (app, room) => {
  const { store, news } = room.desk;
  const front = keptWhile(
    () => storeState(store),
    () => makeFront(store, news),
  );
  const changes = openPulse(async () => {
    const { state, counts } = await front();
    return { state, articles: counts.articles };
  }, pulse);
  app.get("/", async (context) => {
    const view = { front: await front(), now: room.desk.now(), sources: await shownSources(room) };
    return room.show(context, frontPage(view));
  });
  app.get("/events", (context) => liveEvents(context, changes));
};

/** What is watched. Strangers see no paths of this machine. */
export async function shownSources({ desk: { store }, options }: Room) {
  const lines = sourceLines(await store.watched(), await store.sources());
  return options.public ? lines.filter(({ at }) => isWebAddress(at)) : lines;
}
