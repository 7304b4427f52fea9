import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { FeedHints } from "../../gather/feed-hints.ts";
import type { Subscription, WatchedSource } from "../../model/source.ts";
import { Refusal } from "../../model/refusal.ts";

/** Asks hubs to tell of news (WebSub), where feeds name one. */
export interface Subscriber {
  /** The subscription to ask for now; null where the source names no hub, or has one that still holds. */
  wanted(source: WatchedSource, hints: FeedHints | null): Subscription | null;
  /** Asks the hub. It answers by asking back, maybe at once: the subscription must be kept before. */
  ask(id: string, subscription: Subscription): Promise<void>;
}

/** Sends a form; whatever is answered counts for nothing. @throws {Refusal} where nobody takes it */
type PostForm = (address: string, fields: Readonly<Record<string, string>>) => Promise<void>;

const DAY = 86_400_000;
const lease = 10 * DAY;
/** A hub that did not confirm is asked again after so long. */
const patience = 6 * 3_600_000;

/** @param publicUrl the address at which the site can be reached from outside */
export function openSubscriber(publicUrl: string, post: PostForm, now: () => string): Subscriber {
  return {
    wanted({ subscription }, hints) {
      const hub = hints?.hub ?? subscription?.hub ?? null;
      const topic = hints?.self ?? subscription?.topic ?? null;
      if (hub === null || topic === null) return null;
      const before = subscription?.hub === hub && subscription.topic === topic ? subscription : null;
      if (before !== null && !isDue(before, now())) return null;
      // Renewed under the same secret, so that what is pushed meanwhile is still known as the hub's.
      return { hub, topic, secret: before?.secret ?? randomBytes(24).toString("base64url"), asked: now(), until: before?.until ?? null };
    },
    async ask(id, { hub, topic, secret }) {
      const form = {
        "hub.mode": "subscribe",
        "hub.topic": topic,
        "hub.callback": new URL(callbackPath(id), publicUrl).href,
        "hub.secret": secret,
        "hub.lease_seconds": String(lease / 1000),
      };
      try {
        await post(hub, form);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error; // a hub in trouble is no trouble of the source: it is polled as before
      }
    },
  };
}

/** Where a hub reaches the site about one source. */
export function callbackPath(id: string): string {
  return `/websub/${encodeURIComponent(id)}`;
}

function isDue({ asked, until }: Subscription, now: string): boolean {
  if (until === null) return Date.parse(now) - Date.parse(asked) > patience;
  return Date.parse(until) - Date.parse(now) < DAY && Date.parse(now) - Date.parse(asked) > patience;
}

/** What a hub asks back, to see that the subscription was meant. */
export interface HubQuestion {
  readonly mode: string | undefined;
  readonly topic: string | undefined;
  readonly challenge: string | undefined;
  readonly leaseSeconds: string | undefined;
}

/** Until when the subscription holds that a hub asks about; null where it was not meant. */
export function grantedUntil(subscription: Subscription | null, asked: HubQuestion, now: string): string | null {
  if (asked.mode !== "subscribe" || subscription === null || asked.topic !== subscription.topic || !asked.challenge) return null;
  const seconds = Math.min(lease / 1000, Number(asked.leaseSeconds ?? NaN) || lease / 1000);
  return seconds > 0 ? new Date(Date.parse(now) + seconds * 1000).toISOString() : null;
}

const methods = new Set(["sha1", "sha256", "sha384", "sha512"]);

/** Whether a push was signed with the subscription's secret. @param signature as the header has it: "sha256=…" */
export function isSigned({ secret }: Subscription, signature: string | undefined, body: Uint8Array): boolean {
  const [method = "", hex = ""] = (signature ?? "").split("=");
  if (!methods.has(method)) return false;
  const wanted = createHmac(method, secret).update(body).digest();
  const given = Buffer.from(hex, "hex");
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
