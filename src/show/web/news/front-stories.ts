import { html } from "hono/html";

import type { FrontStory } from "../../../run/front.ts";
import type { TollGroup } from "../../../run/story-tolls.ts";
import type { Fragment } from "../frame.ts";
import { articlePath, storyPath } from "../links.ts";
import { texts } from "../texts/texts.ts";
import { moment } from "../wording.ts";
import { leadWords } from "./lead-words.ts";
import { tollLines } from "./toll-lines.ts";
import { trendReason } from "./trend-reason.ts";

const leadGroups = 3;
const leadLines = 5;
const furtherLines = 2;

/** The story that leads: headline, why it stands here, its first words large, its picture's caption, its tolls by claimant. */
export function leadStory(story: FrontStory, window: number): Fragment {
  const { telling, lead, tolls } = story;
  return html`<article class="splash" aria-labelledby="lead">
    <div class="lead-words">
      <p class="kicker">${story.trend ? texts().front.lead : texts().front.latest}</p>
      <h2 id="lead" dir="auto"><a href="${storyPath(telling.id)}">${telling.headline.text}</a></h2>
      ${why(story, window)} ${lead ? html`<p class="hero" dir="auto">${leadWords(lead)}</p>` : ""} ${caption(story)}
    </div>
    ${tolls.length === 0 ? "" : leadTolls(tolls)}
  </article>`;
}

function leadTolls(tolls: readonly TollGroup[]): Fragment {
  const words = texts().front;
  const all = tolls.reduce((sum, { tallies }) => sum + tallies.length, 0);
  const shown = tolls.slice(0, leadGroups);
  const left = shown.reduce((sum, { tallies }) => sum + Math.min(leadLines, tallies.length), 0) < all;
  return html`<section class="lead-tolls" aria-label="${words.tolls}">
    <p class="kicker">${words.tolls}</p>
    ${shown.map(
      (group) =>
        html`<h3>${group.name}</h3>
          ${tollLines(group, leadLines)}`,
    )}
    ${left ? html`<p class="quiet">${words.moreTolls(words.claims(all))}</p>` : ""}
  </section>`;
}

/** A further story in a column of the grid. */
export function furtherStory(story: FrontStory, window: number): Fragment {
  const { telling, lead, tolls } = story;
  const [first] = tolls;
  return html`<article>
    <h3 dir="auto"><a href="${storyPath(telling.id)}">${telling.headline.text}</a></h3>
    ${why(story, window)} ${lead ? html`<p class="first-words" dir="auto">${leadWords(lead)}</p>` : ""} ${caption(story)}
    ${
      first
        ? html`<h4>${first.name}</h4>
            ${tollLines(first, furtherLines)}`
        : ""
    }
  </article>`;
}

/** Why a story stands here: the numbers of its trend, or when it was seen last and how often. */
function why({ trend, telling }: FrontStory, window: number): Fragment {
  if (trend) return html`<p class="why">${trendReason(trend, window)}</p>`;
  const { counts } = texts().frame;
  return html`<p class="why">
    ${moment(telling.lastSeen)} · ${counts.articles(telling.articles)} · ${counts.outlets(telling.outlets.length)}
  </p>`;
}

function caption({ telling: { pictures } }: FrontStory): Fragment | string {
  const [picture] = pictures;
  if (!picture) return "";
  return html`<p class="picture" dir="auto">
    <b>${texts().front.picture}</b>
    <a href="${articlePath(picture.article)}">${picture.caption}</a>${picture.credit === null ? "" : ` (${picture.credit})`}
  </p>`;
}
