import { gather } from "../gather/gather.ts";
import type { Effects } from "../model/effects.ts";
import type { Page, PageHints } from "../model/page.ts";
import { Refusal } from "../model/refusal.ts";
import type { Report } from "../model/report.ts";
import type { Tally } from "../model/tally.ts";
import type { AccountStore } from "../store/account-store.ts";
import type { Store } from "../store/store.ts";
import { storedTallyAsKnown } from "./fold-store.ts";
import { openNews } from "./news.ts";
import { pastedPage } from "./pasted-page.ts";
import { readCapture } from "./read-capture.ts";
import type { Reader } from "./reader.ts";

/** What a person typed into a box: an address or a text. */
interface Pasted extends PageHints {
  readonly address?: string;
  readonly text?: string;
}

/** What the doors ask of the rest of the program, over one store. */
export function openDesk(store: Store, read: Reader, effects: Effects, accounts: AccountStore | null = null) {
  return {
    store,
    accounts,
    now: () => effects.now(),
    news: openNews(store, () => effects.now()),
    async readPasted({ address, text, ...hints }: Pasted): Promise<Report> {
      const page = address === undefined ? pastedPage(new TextEncoder().encode(text ?? ""), effects) : await pageAt(address, effects);
      return readCapture({ ...page, hints: { ...page.hints, ...hints } }, read);
    },
    tallyAsKnown: (id: string, moment: string): Promise<Tally | null> => storedTallyAsKnown(store, id, moment),
  };
}

/** Only the web: a visitor's address must never name a file of this machine. */
async function pageAt(address: string, effects: Effects): Promise<Page> {
  if (!/^https?:\/\//i.test(address)) throw new Refusal("usage", `Cannot read ${address}: it is no web address. Begin it with https://`);
  for await (const one of gather(address, effects)) {
    if (one.kind === "page") return one.page;
    if (one.kind === "refused") throw one.refusal;
    if (one.kind === "passed-over") throw new Refusal("unreadable", `Cannot read ${address}: ${one.text}`);
  }
  throw new Refusal("missing", `Cannot read ${address}: there is no page.`);
}
