import type { Figure } from "../model/figure.ts";
import type { Quoted } from "../model/span.ts";
import { FEWEST_CASES, recordOf, type RuleRecord } from "../read/figure/confidence.ts";

/** The fields of a figure that words decide, in the order they are shown in. */
const FIELDS = ["measure", "counted", "kind", "status", "asOf", "claimant", "place"] as const;

export type ExplainedFieldName = (typeof FIELDS)[number];

/** A field of a figure and where its value comes from. */
export interface ExplainedField {
  readonly field: ExplainedFieldName;
  /** As the figure has it; null where it has none. */
  readonly value: string | null;
  /**
   * `words` of the figure's own, given in `words` · `article`: what stands around it, or elsewhere in the article · `default`: what holds where no
   * word says otherwise · `nowhere`: not stated
   */
  readonly from: "words" | "article" | "default" | "nowhere";
  readonly words: readonly Quoted[];
}

/** Why a figure reads as it does. */
export interface Explanation {
  readonly rule: string;
  /** What the rule came to on the project's gold; null where it was never measured. */
  readonly measured: (RuleRecord & { readonly enough: boolean }) | null;
  readonly fields: readonly ExplainedField[];
}

/** Says of each field of a figure which words it was read from. @param text of the article */
export function explainFigure(figure: Figure, text: string): Explanation {
  const record = recordOf(figure.rule);
  return {
    rule: figure.rule,
    measured: record && { ...record, enough: record.found >= FEWEST_CASES },
    fields: FIELDS.map((field) => explainField(figure, field, text)),
  };
}

function explainField(figure: Figure, field: ExplainedFieldName, text: string): ExplainedField {
  const value = valueOf(figure, field);
  const words = (figure.evidence[field] ?? []).map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  return {
    field,
    value,
    from: value === null ? "nowhere" : words.length > 0 ? "words" : originOf(value),
    words: value === null ? [] : words,
  };
}

const originOf = (value: string) => (value === "total" || value === "claimed" ? "default" : "article");

function valueOf({ measure, counted, kind, status, asOf, claimant, place }: Figure, field: ExplainedFieldName): string | null {
  const values = {
    measure,
    counted: counted.text || null,
    kind,
    status,
    asOf,
    claimant: claimant?.name ?? null,
    place: place?.name ?? null,
  };
  return values[field];
}
