import { setTimeout as pause } from "node:timers/promises";
import { openHostBook, type HostBook } from "../gather/polite/host-book.ts";
import { politeFetch } from "../gather/polite/polite-fetch.ts";
import { publicWeb, webAndIntranet } from "../gather/safe-target.ts";
import { userAgent } from "../gather/user-agent.ts";
import type { Effects } from "../model/effects.ts";

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
  const options = {
    agent: userAgent(settings.contact),
    surroundings: settings.allowPrivate ? webAndIntranet : publicWeb,
  };
  return {
    now,
    fetch: politeFetch({ now, pause: waitOrStop, hosts, options }),
    pause: waitOrStop,
    say: (line) => void process.stderr.write(`${line}\n`),
  };
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
