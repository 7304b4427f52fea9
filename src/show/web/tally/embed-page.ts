import { html } from "hono/html";

import { assetPath } from "../assets.ts";
import type { Fragment } from "../frame.ts";
import { tallyPath } from "../links.ts";
import { locale } from "../locale.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, day } from "../wording.ts";
import { tallyChart } from "./tally-chart.ts";
import type { TallyView } from "./tally-view.ts";

/** A tally's chart for another page: it names its source and leads to the whole. */
export function embedPage(view: TallyView): Fragment {
  const latest = view.days.at(-1);
  const words = texts().tally;
  return html`<!doctype html>
    <html lang="${locale()}">
      <head>
        <meta charset="utf-8" />
        <title>${view.title} · Tollkeeper</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="${assetPath("style.css")}" />
      </head>
      <body class="embed">
        <main>
          <h1><a href="${tallyPath(view.tally.id)}" target="_top">${view.title}</a></h1>
          <p class="standfirst">
            ${latest ? html`<strong>${boundsText(latest.standing)}</strong> ${words.asOf("")}${day(latest.day)} · ` : ""}${view.happening}
          </p>
          ${tallyChart(view)}
          <p class="quiet">${words.source(view.tally.claimant)}</p>
        </main>
      </body>
    </html>`;
}
