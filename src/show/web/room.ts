import type { Context, Hono } from "hono";

import type { Desk } from "./door.ts";
import type { Page } from "./frame.ts";
import type { refusalStatus } from "./refusal-status.ts";
import type { Hubs } from "./routes/hub-routes.ts";

export interface SiteOptions {
  /** Open to strangers: sentences with links instead of whole articles. */
  readonly public: boolean;
  /** Only for browsers of this machine: other host names are refused. */
  readonly loopback: boolean;
  /** The program's version, for the foot of each page. */
  readonly version: string;
  /** Where to pass on what hubs say; absent where sources are not asked from here. */
  readonly hubs?: Hubs;
}

export type Status = 200 | 400 | 403 | 404 | 429 | 500 | (typeof refusalStatus)[keyof typeof refusalStatus];

/** Everything a route needs. */
export interface Room {
  readonly desk: Desk;
  readonly options: SiteOptions;
  /** Answers with a page in its frame, in the language of the request. */
  readonly show: (context: Context, page: Page | Promise<Page>, status?: Status) => Promise<Response>;
}

/** A group of pages: adds its routes to the site. */
export type Routes = (app: Hono, room: Room) => void;
