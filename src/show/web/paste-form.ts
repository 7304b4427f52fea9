import { html } from "hono/html";

import type { Context } from "hono";

import { isDay } from "../../lib/day.ts";
import { Refusal } from "../../model/refusal.ts";
import type { Pasted } from "./door.ts";
import type { Fragment } from "./frame.ts";
import { texts } from "./texts/texts.ts";

/** What stands in the box: as typed, and what was wrong with it. */
export interface PasteBox {
  readonly typed: string;
  readonly published: string;
  readonly refusal: string | null;
}

export const emptyBox: PasteBox = { typed: "", published: "", refusal: null };

/** The box to paste an address or a text into, so many lines high; it works without scripts. */
export function pasteForm({ typed, published, refusal }: PasteBox, rows: number): Fragment {
  const words = texts().front;
  return html`<form class="paste" action="/read" method="post" aria-label="${words.form}">
    ${refusal === null ? "" : html`<p class="refusal" lang="en" role="alert">${refusal}</p>`}
    <label for="typed">${words.paste}</label>
    <textarea id="typed" name="typed" rows="${rows}" required spellcheck="false">${typed}</textarea>
    <div class="line">
      <label for="published">${words.published}</label>
      <input id="published" name="published" type="date" value="${published}" />
      <button class="main">${words.readIt}</button>
    </div>
  </form>`;
}

/** What a person sent. */
export async function sentBox(context: Context): Promise<PasteBox> {
  const form = await context.req.parseBody();
  const [typed, published] = [form["typed"], form["published"]];
  return { typed: typeof typed === "string" ? typed : "", published: typeof published === "string" ? published : "", refusal: null };
}

/**
 * One line that starts like an address is an address; everything else is a text.
 *
 * @throws {Refusal} `usage` where nothing was pasted, or the day is none
 */
export function pasted({ typed, published }: PasteBox): Pasted {
  const trimmed = typed.trim();
  if (trimmed === "")
    throw new Refusal("usage", "Cannot read an empty box: nothing was pasted; paste an address or the text of an article");
  if (published !== "" && !isDay(published))
    throw new Refusal("usage", `Cannot read “${published}” as a day: it is no date; write it as 2023-03-02 or leave it empty`);
  const what = /^https?:\/\/\S+$/i.test(trimmed) ? { address: trimmed } : { text: typed };
  return published === "" ? what : { ...what, published };
}
