import type { Context } from "hono";
import { streamSSE } from "hono/streaming";

import { texts } from "../texts/texts.ts";
import type { Shown } from "./live-line.ts";
import type { Pulse } from "./pulse.ts";

/** So many looks without a change, and a beat says that the connection stands. */
const looksPerBeat = 5;
/** Milliseconds after which a browser tries again. */
const retry = 5000;

/**
 * Tells a page that there is something new: event `change`, whose data is how many reports came, in words, or nothing. Its id says what the
 * page then shows, so that one that was cut off hears of what it missed as soon as it is back.
 */
export function liveEvents(context: Context, pulse: Pulse<Shown>): Response {
  // Nobody reads on after the head of an answer: a seat taken for it would never be left.
  if (context.req.method === "HEAD") return context.body(null, 200, { "content-type": "text/event-stream" });
  const seat = pulse.join();
  if (seat === null) return context.text("Too many are listening; the page can be loaded again.", 503, { "retry-after": "60" });
  let seen = sinceOf(context.req.header("last-event-id") ?? context.req.query("since") ?? "");
  return streamSSE(context, async (stream) => {
    stream.onAbort(() => seat.leave());
    context.req.raw.signal.addEventListener("abort", () => seat.leave());
    await stream.writeSSE({ event: "beat", data: "", retry });
    for (let looks = 1; !stream.aborted; looks += 1) {
      const now = await seat.next();
      if (now === null) break;
      if (now.state !== seen?.state) {
        await stream.writeSSE({ event: "change", data: newsOf(seen, now), id: `${now.articles}.${now.state}` });
        seen = now;
      } else if (looks % looksPerBeat === 0) await stream.writeSSE({ event: "beat", data: "" });
    }
    seat.leave();
  });
}

/** "2 new reports"; nothing where there are none. */
function newsOf(before: Shown | null, { articles }: Shown): string {
  const more = before === null ? 0 : articles - before.articles;
  return more > 0 ? texts().front.live.reports(more) : "";
}

/** "56.a1b2" as the page wrote it. */
function sinceOf(text: string): Shown | null {
  const found = /^(\d{1,12})\.(.{1,200})$/.exec(text);
  return found ? { articles: Number(found[1]), state: found[2]! } : null;
}
