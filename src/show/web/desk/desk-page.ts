import { html } from "hono/html";

import type { Correction } from "../../../model/correction.ts";
import type { SignedIn } from "../../../run/accounts/sign-in.ts";
import type { Proposed } from "../../../run/corrections/proposed.ts";
import type { Doubtful } from "../../../run/corrections/queue.ts";
import type { Fragment, Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { decidedList } from "./decided-list.ts";
import { proposedList } from "./proposed-list.ts";
import { queueList } from "./queue-list.ts";
import { token } from "./token.ts";

/** What waits at the desk, and what was decided. */
export interface DeskShown {
  readonly who: SignedIn;
  readonly queue: readonly Doubtful[];
  /** Whether more figures wait than are shown. */
  readonly more: boolean;
  readonly proposed: readonly Proposed[];
  /** The newest first. */
  readonly decided: readonly { readonly correction: Correction; readonly holds: boolean }[];
  /** Why the last decision was not taken; null where it was, or none was sent. */
  readonly refusal: string | null;
}

/** The desk: the queue, the tallies that propose themselves, who decided what. */
export function deskPage({ who, queue, more, proposed, decided, refusal }: DeskShown): Page {
  const words = texts().desk;
  const { csrf } = who.session;
  return {
    title: words.title,
    section: "desk",
    scripts: ["desk.js"],
    body: html`<header class="title">
        <h1>${words.title}</h1>
        <p class="standfirst">${words.standfirst}</p>
        ${signedInAs(who)}
      </header>
      ${refusal === null ? "" : html`<p class="refusal" role="alert">${refusal}</p>`}
      <section aria-labelledby="queue">
        <h2 id="queue">${words.queue}</h2>
        ${queueList(queue, more, csrf)}
      </section>
      <section aria-labelledby="proposed">
        <h2 id="proposed">${words.proposed}</h2>
        ${proposedList(proposed, csrf)}
      </section>
      <section aria-labelledby="decided">
        <h2 id="decided">${words.decided}</h2>
        ${decidedList(decided, csrf)}
      </section>`,
  };
}

function signedInAs({ account, session }: SignedIn): Fragment {
  const words = texts().desk;
  return html`<form class="signed-in" action="/sign-out" method="post">
    ${token(session.csrf)}<span>${words.as(account.name, words.roles[account.role])}</span> <button>${words.signOut}</button>
  </form>`;
}
