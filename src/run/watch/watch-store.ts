import { postForm } from "../../gather/post-form.ts";
import type { Store } from "../../store/store.ts";
import { openStoredEffects, type WebSettings, webOptions } from "../effects.ts";
import type { Reader } from "../reader.ts";
import { releasingStore } from "./releasing-store.ts";
import { revisits } from "./revisits.ts";
import { openSubscriber } from "./subscriber.ts";
import { openWatcher, type Watcher } from "./watcher.ts";

/** How sources are watched, as whoever runs the program settles it. */
export interface WatchSettings {
  readonly web: WebSettings;
  /** Where the site can be reached from outside, for hubs; null where it cannot. */
  readonly publicUrl: string | null;
}

/** The loop over a store and the real world. */
export function watchStore(
  store: Store,
  read: Reader,
  { web, publicUrl }: WatchSettings,
  stop: AbortSignal,
  told: (line: string) => void,
): Watcher {
  const { effects, hosts } = openStoredEffects(web, store);
  const post = (address: string, fields: Readonly<Record<string, string>>) => postForm(address, fields, webOptions(web));
  const subscriber = publicUrl === null ? null : openSubscriber(publicUrl, post, () => effects.now());
  return openWatcher({ whole: store, store: releasingStore(store), effects, read, hosts, subscriber, revisits: revisits(), stop }, told);
}
