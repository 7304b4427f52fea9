import type { Gathered } from "../gather/gathered.ts";
import type { Page } from "../model/page.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Store } from "../store/store.ts";
import { nameClash } from "./name-clash.ts";

/** What became of everything that was gathered. What was not kept is named. */
export interface Archived {
  readonly new: number;
  readonly same: number;
  readonly refused: readonly { readonly at: string; readonly refusal: Refusal }[];
  readonly passedOver: readonly { readonly at: string; readonly text: string }[];
  /** What was doubtful about a page that was kept. */
  readonly notes: readonly { readonly at: string; readonly text: string }[];
}

/** What archiving needs of a store. */
export type ArchiveStore = Pick<Store, "archive" | "page" | "captures">;

/** Pages archived in one transaction: so many, or as many as hold so many bytes. */
const BATCH = 50;
const BYTES_IN_BATCH = 20_000_000;

/**
 * Archives what is gathered, batch by batch: a page is kept for good once its batch is.
 *
 * @param told is given every page after it was archived, and whether it was new
 */
export async function archiveGathered(
  store: ArchiveStore,
  gathered: AsyncIterable<Gathered>,
  told: (page: Page, state: "new" | "same") => void = () => {},
): Promise<Archived> {
  const sum = openSum();
  let batch: Page[] = [];
  let bytes = 0;
  const flush = async () => {
    const pages = batch;
    batch = [];
    bytes = 0;
    const states = await store.archive(pages);
    for (const [index, page] of pages.entries()) {
      await sum.count(store, page, states[index]!);
      told(page, states[index]!);
    }
  };
  for await (const one of gathered) {
    if (one.kind !== "page") sum.add(one);
    else {
      sum.doubt(one);
      bytes += one.page.bytes.length;
      if (batch.push(one.page) >= BATCH || bytes >= BYTES_IN_BATCH) await flush();
    }
  }
  if (batch.length > 0) await flush();
  return sum.archived;
}

function openSum() {
  const archived = {
    new: 0,
    same: 0,
    refused: [] as Archived["refused"][number][],
    passedOver: [] as Archived["passedOver"][number][],
    notes: [] as Archived["notes"][number][],
  };
  return {
    archived,
    add(one: Exclude<Gathered, { kind: "page" }>) {
      if (one.kind === "refused") archived.refused.push(one);
      else if (one.kind === "passed-over") archived.passedOver.push(one);
      else archived.same++;
    },
    doubt({ page, notes }: Extract<Gathered, { kind: "page" }>) {
      archived.notes.push(...notes.map(({ text }) => ({ at: page.url ?? page.id, text })));
    },
    async count(store: ArchiveStore, page: Page, state: "new" | "same") {
      archived[state]++;
      const clash = state === "new" ? await nameClash(store, page) : null;
      if (clash !== null) archived.notes.push({ at: page.id, text: clash });
    },
  };
}
