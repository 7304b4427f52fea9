import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { Refusal } from "../model/refusal.ts";

/** What came of one thing that was looked at: a page, word that it did not change, something that is no page, or a refusal. */
export type Gathered =
  | { readonly kind: "page"; readonly page: Page; readonly notes: readonly Note[] }
  | { readonly kind: "same"; readonly at: string }
  | { readonly kind: "passed-over"; readonly at: string; readonly text: string }
  | { readonly kind: "refused"; readonly at: string; readonly refusal: Refusal };
