import { openStoredEffects, type StoredEffects, type WebSettings } from "../../run/effects.ts";
import type { Store } from "../../store/store.ts";

/** What the command line says of how the web is asked. */
export interface WebOptions {
  readonly contact?: string;
  readonly allowPrivate?: true;
}

export function webSettings({ contact, allowPrivate }: WebOptions): WebSettings {
  return { contact: contact?.trim() || null, allowPrivate: allowPrivate ?? false };
}

/** The real world, with what a store remembers of servers: it is kept there when the job is over. */
export async function withStoredEffects<Result>(
  store: Store,
  options: WebOptions,
  job: (world: StoredEffects) => Promise<Result>,
): Promise<Result> {
  const world = openStoredEffects(webSettings(options), store);
  try {
    return await job(world);
  } finally {
    await world.keepHosts();
  }
}
