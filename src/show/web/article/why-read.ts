import { html } from "hono/html";

import type { Figure } from "../../../model/figure.ts";
import type { Report } from "../../../model/report.ts";
import type { Statement } from "../../../model/statement.ts";
import { explainFigure, type ExplainedField, type Explanation } from "../../../run/explain-figure.ts";
import type { Fact } from "../facts.ts";
import type { Fragment } from "../frame.ts";
import { measureWord } from "../measure-word.ts";
import { texts } from "../texts/texts.ts";
import { boundsText, dayText, numberText } from "../wording.ts";
import { otherDays, otherPlaces } from "./alternatives.ts";

/** Why a figure reads as it does: each field with its words and what else they could have meant, and the rule with its record. */
export function whyFigure(figure: Figure, report: Report): Fragment {
  const words = texts().reading;
  const explained = explainFigure(figure, report.article.text);
  const stated = explained.fields.filter(({ from }) => from !== "nowhere");
  const unstated = explained.fields.filter(({ from }) => from === "nowhere");
  return why(figure.id, [
    [words.fields.count, html`${boundsText(figure.count)} ${quoted([figure.count.text], report)}`],
    ...stated.map((field): Fact => [words.fields[field.field], fieldText(field, figure, report)]),
    [words.from.nowhere, unstated.length === 0 ? null : unstated.map(({ field }) => words.fields[field]).join(", ")],
    [words.rule, html`${ruleText(words.rules, figure.rule)} <span class="record">${recordText(explained)}</span>`],
  ]);
}

/** Why a statement reads so: the words that attribute, the words for who says it and where. */
export function whyStatement({ id, speaker, cue, channel, rule }: Statement, report: Report): Fragment {
  const words = texts().reading;
  const standsFor = speaker && speaker.name !== "" && speaker.name !== speaker.text ? ` ${words.speakerIs(speaker.name)}` : "";
  return why(id, [
    [words.parts.speaker, speaker && html`${quoted([speaker.text], report)}${standsFor}`],
    [words.parts.cue, cue.text === "" ? words.noCue : quoted([cue.text], report)],
    [words.parts.channel, channel && quoted([channel.text], report)],
    [words.rule, ruleText(words.statementRules, rule)],
  ]);
}

function why(id: string, facts: readonly Fact[]): Fragment {
  return html`<details class="why">
    <summary>${texts().reading.why} <span class="origin">${id}</span></summary>
    <dl>
      ${facts.map(([term, text]) =>
        text === null
          ? ""
          : html`<dt>${term}</dt>
              <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}

function fieldText(field: ExplainedField, figure: Figure, report: Report): Fragment {
  const from = texts().reading.from[field.from];
  const spans = field.words.map(({ text }) => text);
  const origin = spans.length > 0 ? quoted(spans, report) : from;
  return html`${valueText(field)} <span class="origin">${origin}</span>${alternatives(field, figure, report)}`;
}

function valueText({ field, value }: ExplainedField): Fragment | string {
  if (value === null) return "";
  const { kinds, statuses } = texts().reading;
  if (field === "measure") return measureWord(value);
  if (field === "asOf") return dayText(value);
  if (field === "kind") return kinds[value as Figure["kind"]];
  if (field === "status") return statuses[value as Figure["status"]];
  return html`<span dir="auto">${value}</span>`;
}

function alternatives({ field }: ExplainedField, figure: Figure, report: Report): string {
  const words = texts().reading;
  const days = field === "asOf" ? otherDays(figure, report) : [];
  if (days.length > 0) return `; ${words.otherDays(days.map(dayText).join(", "))}`;
  const places = field === "place" ? otherPlaces(figure, report) : 0;
  return places > 0 ? `; ${words.otherPlaces(places)}` : "";
}

/** Words of the article, in its own language. */
function quoted(words: readonly string[], { article }: Report): Fragment {
  return html`${words
    .filter((text) => text !== "")
    .map((text, index) => html`${index ? " … " : ""}<q lang="${article.language ?? "und"}" dir="auto">${text}</q>`)}`;
}

/** The rule in plain words and its name; a rule without words of its own by its name alone. */
function ruleText(known: Readonly<Record<string, string>>, rule: string): Fragment {
  const text = Object.hasOwn(known, rule) ? known[rule] : null;
  return html`<code>${rule}</code>${text ? ` — ${text}.` : ""}`;
}

function recordText({ measured }: Explanation): string {
  const words = texts().reading;
  if (measured === null) return words.unmeasured;
  return measured.enough
    ? words.measuredRight(numberText(measured.right), numberText(measured.found))
    : words.tooFew(numberText(measured.found));
}
