import { html } from "hono/html";

import type { ChecksAsked, CheckShown } from "../../../run/checks-shown.ts";
import type { Fragment } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { breakTypes } from "./checks-asked.ts";

/** What to show, as a form that sends itself by its address. */
export function checksForm(asked: ChecksAsked, tally: CheckShown["tally"]): Fragment {
  const words = texts().checks;
  const state = asked.accepted === null ? "" : asked.accepted ? "accepted" : "open";
  const types = breakTypes.map((type) => [type, `${words.types[type]}: ${words.means[type]}`] as const);
  return html`<form class="filter" action="/checks" method="get">
    ${choice("type", words.type, asked.type ?? "", types)} ${choice("state", words.state, state, Object.entries(words.states))}
    ${asked.tally === null ? "" : tallyChoice(asked.tally, tally)}
    <button>${words.show}</button>
    ${asked.type !== null || state !== "" || asked.tally !== null ? html`<a href="/checks">${words.clear}</a>` : ""}
  </form>`;
}

function choice(name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]): Fragment {
  const all = [["", texts().checks.all] as const, ...options];
  return html`<label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${all.map(([value, text]) => html`<option value="${value}" ${value === chosen ? html`selected` : ""}>${text}</option>`)}
    </select>`;
}

/** The one tally that is looked at; unticked it asks for all of them. */
function tallyChoice(id: string, tally: CheckShown["tally"]): Fragment {
  return html`<label class="one-tally"
    ><input type="checkbox" name="tally" value="${id}" checked /> ${texts().checks.tally}: <bdi>${tally?.name ?? id}</bdi></label
  >`;
}
