import { html } from "hono/html";

import type { Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";

/** The form to sign in. @param refusal why the last try failed; @param first whether nobody has an account yet */
export function signInPage({
  name,
  refusal,
  first,
}: {
  readonly name: string;
  readonly refusal: string | null;
  readonly first: boolean;
}): Page {
  const words = texts().desk;
  const form = html`<form class="sign-in" action="/sign-in" method="post">
    ${refusal === null ? "" : html`<p class="refusal" role="alert">${refusal}</p>`}
    <label for="name">${words.name}</label>
    <input id="name" name="name" value="${name}" autocomplete="username" autocapitalize="none" spellcheck="false" required />
    <label for="password">${words.password}</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required />
    <button class="main">${words.signIn}</button>
  </form>`;
  return {
    title: words.signIn,
    section: "desk",
    body: html`<header class="title">
        <h1>${words.signIn}</h1>
        <p class="standfirst">${words.signInStandfirst}</p>
      </header>
      ${
        first
          ? html`<p class="notice">${words.nobodyYet}</p>
              <pre><code>tollkeeper accounts add NAME</code></pre>`
          : form
      }`,
  };
}
