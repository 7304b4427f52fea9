import { html } from "hono/html";

import type { AliasEvidence } from "../../../model/actor.ts";
import type { SourceProfile } from "../../../model/source-profile.ts";
import type { FigureLine, StatementLine } from "../../../store/search-store.ts";
import type { TallyLine } from "../../../store/tally-line.ts";
import { factList } from "../facts.ts";
import type { Fragment, Page } from "../frame.ts";
import { texts } from "../texts/texts.ts";
import { numberText } from "../wording.ts";
import { figureTable, statementLines } from "./lines.ts";
import { tallyList } from "./tally-list.ts";

/** Everything that is kept of who says and counts what. */
export interface ActorShown {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly AliasEvidence[];
  readonly tallies: readonly TallyLine[];
  readonly statements: readonly StatementLine[];
  readonly figures: readonly FigureLine[];
  readonly profile: SourceProfile | null;
}

/** An actor: running counts, statements, single figures, and how they count. */
export function actorPage({ name, aliases, evidence, tallies, statements, figures, profile }: ActorShown): Page {
  const words = texts().lookup;
  const told = tellersOf(name, evidence);
  return {
    title: name,
    section: "search",
    body: html`<header class="title"><h1 dir="auto">${name}</h1></header>
      ${factList([
        [words.alsoCalled, aliases.filter((alias) => !told.has(alias)).join(", ")],
        [words.toldBy, aliases.filter((alias) => told.has(alias)).join(", ")],
      ])}
      ${evidence.length === 0 ? "" : evidencePart(evidence)} ${tallies.length === 0 ? "" : part(words.tallies, tallyList(tallies))}
      ${profile === null ? "" : profilePart(profile)}
      ${part(words.statements, statements.length === 0 ? empty(words.noStatements) : statementLines(statements))}
      ${part(words.figures, figures.length === 0 ? empty(words.noFigures) : figureTable(figures))}`,
  };
}

/** Those who tell this one's count as theirs or without saying whose it is: they are somebody else. */
function tellersOf(name: string, evidence: readonly AliasEvidence[]): ReadonlySet<string> {
  return new Set(evidence.filter(({ rule, alias }) => (rule === "voice" || rule === "outlet") && alias !== name).map(({ alias }) => alias));
}

/** A part of a page under its heading. */
export function part(title: string, body: Fragment): Fragment {
  return html`<section>
    <h2>${title}</h2>
    ${body}
  </section>`;
}

export function empty(text: string): Fragment {
  return html`<p class="empty">${text}</p>`;
}

/** Why each name is taken for this one's. */
function evidencePart(evidence: readonly AliasEvidence[]): Fragment {
  const words = texts().lookup;
  const count = (articles: number) => (articles === 0 ? "" : ` · ${words.in(articles)}`);
  return html`<details class="why">
    <summary>${words.whyAliases}</summary>
    <ul>
      ${evidence.map(({ alias, rule, because, articles }) => html`<li>${alias}: ${words.aliasBecause(rule, because)}${count(articles)}</li>`)}
    </ul>
  </details>`;
}

function profilePart({ lag, rounded, missing, restated }: SourceProfile): Fragment | string {
  const words = texts().lookup;
  if (lag === null && rounded === null && missing === null && restated === null) return "";
  return part(
    words.profile,
    html`${factList([
        [words.lag, lag && words.lagText(numberText(lag.median), numberText(lag.longest))],
        [words.rounded, rounded === null ? null : words.roundedText(share(rounded))],
        [words.missing, missing === null ? null : share(missing)],
        [
          words.restated,
          restated && words.restatedText(words.times(restated.times), numberText(restated.daysLater), share(restated.byShare)),
        ],
      ])}
      <p class="quiet">${words.profileNote}</p>`,
  );
}

function share(value: number): string {
  return `${numberText(Math.round(value * 100))} %`;
}
