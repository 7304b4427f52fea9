import { setTimeout as pause } from "node:timers/promises";
import type { FetchOptions } from "../gather/fetch-page.ts";
import { openHostBook, type HostBook } from "../gather/polite/host-book.ts";
import { politeFetch } from "../gather/polite/polite-fetch.ts";
import { publicWeb, webAndIntranet } from "../gather/safe-target.ts";
import { userAgent } from "../gather/user-agent.ts";
import type { Effects } from "../model/effects.ts";
import type { Store } from "../store/store.ts";

/** How the web is asked, as whoever runs the program settles it. */
export interface WebSettings {
  /** An address or a page at which servers' owners reach whoever runs the program; null where none was given. */
  readonly contact: string | null;
  /** Whether addresses of this machine and of private networks are fetched too. */
  readonly allowPrivate: boolean;
}

const stranger: WebSettings = { contact: null, allowPrivate: false };

/** The real world: the clock, the network, and standard error. @param hosts what is remembered of servers */
export function openEffects(settings: WebSettings, hosts: HostBook = openHostBook()): Effects {
  return {
    now,
    fetch: politeFetch({ now, pause: waitOrStop, hosts, options: webOptions(settings) }),
    pause: waitOrStop,
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** The real world, with what a store remembers of servers. */
export function openStoredEffects(settings: WebSettings, store: Pick<Store, "host" | "keepHosts">): StoredEffects {
  const hosts = openHostBook((host) => store.host(host));
  const keepHosts = async () => {
    const met = hosts.unsaved();
    if (met.length > 0) await store.keepHosts(met);
  };
  return { effects: openEffects(settings, hosts), hosts, keepHosts };
}

/** Effects whose memory of servers outlives the program once it is kept. */
export interface StoredEffects {
  readonly effects: Effects;
  readonly hosts: HostBook;
  keepHosts(): Promise<void>;
}

/** How each request is sent. */
export function webOptions({ contact, allowPrivate }: WebSettings): Pick<FetchOptions, "agent" | "surroundings"> {
  return { agent: userAgent(contact), surroundings: allowPrivate ? webAndIntranet : publicWeb };
}

/** The real world of somebody who settled nothing. */
export const worldEffects: Effects = openEffects(stranger);

function now(): string {
  return new Date().toISOString();
}

async function waitOrStop(milliseconds: number, stop?: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, stop === undefined ? {} : { signal: stop });
  } catch {
    // Stopped: whoever waits looks at the signal.
  }
}
