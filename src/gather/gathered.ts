import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { Refusal } from "../model/refusal.ts";

/** What came of one thing that was looked at: a page, something that is none, or a refusal. */
export type Gathered =
  | { readonly kind: "page"; readonly page: Page; readonly notes: readonly Note[] }
  | { readonly kind: "passed-over"; readonly at: string; readonly text: string }
  | { readonly kind: "refused"; readonly at: string; readonly refusal: Refusal };
