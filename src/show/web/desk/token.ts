import { html } from "hono/html";

import type { Fragment } from "../frame.ts";

/** What shows that a form is from a page of this session. */
export function token(csrf: string): Fragment {
  return html`<input type="hidden" name="csrf" value="${csrf}" />`;
}
