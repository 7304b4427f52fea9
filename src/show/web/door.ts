import type { Report } from "../../model/report.ts";
import type { Tally } from "../../model/tally.ts";
import type { News } from "../../run/news.ts";
import type { AccountStore } from "../../store/account-store.ts";
import type { Store } from "../../store/store.ts";

/** What a person typed into the box: an address or a text, never both. */
export interface Pasted {
  readonly address?: string;
  readonly text?: string;
  readonly title?: string;
  /** ISO day. */
  readonly published?: string;
}

/** What the site needs of the rest of the program. */
export interface Desk {
  readonly store: Store;
  readonly news: News;
  /** Who may sign in; null where nobody can, since the folder is read-only. */
  readonly accounts: AccountStore | null;
  /** The moment, as ISO instant. */
  now(): string;
  /** Reads without keeping. @throws {Refusal} where an address cannot be fetched or holds no page */
  readPasted(input: Pasted): Promise<Report>;
  /** The tally as folded from what was known at an ISO instant; null where nothing of it was. */
  tallyAsKnown(id: string, moment: string): Promise<Tally | null>;
}
