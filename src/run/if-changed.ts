import { validatorsOf } from "../gather/validators.ts";
import { pageId } from "../lib/slug.ts";
import type { Effects, Validators } from "../model/effects.ts";
import type { Store } from "../store/store.ts";

/** The same world, in which a page that is archived comes only if its server says that it changed. */
export function ifChanged(store: Store, effects: Effects): Effects {
  return {
    ...effects,
    fetch: async (address, earlier) => effects.fetch(address, earlier ?? (await ofNewestCapture(store, address))),
  };
}

async function ofNewestCapture(store: Store, address: string): Promise<Validators> {
  const page = await store.page(pageId(address));
  return validatorsOf(page?.headers ?? {});
}
