import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { WatchedSource } from "../../../model/source.ts";
import { callbackPath, grantedUntil, isSigned } from "../../../run/watch/subscriber.ts";
import type { Store } from "../../../store/store.ts";

/** Where the site passes on what hubs say. */
export interface Hubs {
  now(): string;
  granted(id: string, until: string): void;
  pushed(id: string): void;
}

/** A push is only a sign that there is news: the feed itself is then fetched, so a long one need not be taken whole. */
const mostPushed = 5_000_000;

/** Where WebSub hubs confirm subscriptions and push news. What is not signed with the subscription's secret changes nothing. */
export function hubRoutes(app: Hono, store: Store, hubs: Hubs): void {
  const path = `${callbackPath("")}:id`;
  app.get(path, async (context) => {
    const id = context.req.param("id") ?? "";
    const question = {
      mode: context.req.query("hub.mode"),
      topic: context.req.query("hub.topic"),
      challenge: context.req.query("hub.challenge"),
      leaseSeconds: context.req.query("hub.lease_seconds"),
    };
    const until = grantedUntil((await sourceOf(store, id))?.subscription ?? null, question, hubs.now());
    if (until === null) return context.text("No such subscription is wanted here.", 404);
    hubs.granted(id, until);
    return context.text(question.challenge ?? "", 200, { "x-content-type-options": "nosniff" });
  });
  app.post(path, bodyLimit({ maxSize: mostPushed }), async (context) => {
    const id = context.req.param("id") ?? "";
    const subscription = (await sourceOf(store, id))?.subscription ?? null;
    if (subscription === null) return context.text("No such subscription is wanted here.", 404);
    const body = new Uint8Array(await context.req.arrayBuffer());
    if (isSigned(subscription, context.req.header("x-hub-signature"), body)) hubs.pushed(id);
    return context.body(null, 202);
  });
}

async function sourceOf(store: Store, id: string): Promise<WatchedSource | undefined> {
  return (await store.watched()).find((one) => one.id === id);
}
