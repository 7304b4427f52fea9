import { type Attributes, attributesOf, fitsStep, parseSelector, type Selector } from "./selector.ts";
import type { SiteRules } from "../../model/site-rules.ts";

const FIELDS = ["body", "title", "byline", "published"] as const;
export type PickedField = (typeof FIELDS)[number];

/** An element that a site's rules name. */
export interface Picked {
  readonly field: PickedField;
  readonly element: number;
  /** What it gives beside its text: a `time` element's moment, a meta element's content. */
  readonly value: string | null;
}

/** Finds what a site's rules name, while a page is scanned: each element is asked once, as it opens. */
export class ElementPicker {
  readonly wanted: ReadonlySet<string>;
  readonly picked: Picked[] = [];
  readonly #selectors: readonly { readonly field: PickedField | "remove"; readonly steps: Selector }[];
  /** For each open element, outermost first, how many steps of each selector were met down to it. */
  readonly #met: number[][] = [];

  constructor(rules: SiteRules) {
    const named = [
      ...FIELDS.map((field) => ({ field, text: rules[field] ?? "" })),
      ...rules.remove.map((text) => ({ field: "remove" as const, text })),
    ];
    this.#selectors = named.flatMap(({ field, text }) => {
      const steps = parseSelector(text);
      return steps ? [{ field, steps }] : [];
    });
    this.wanted = new Set(this.#selectors.flatMap(({ steps }) => attributesOf(steps)));
  }

  /** An element opens. Says whether it is to be removed or stands apart from the text around it. @param holds false for an element that is never closed */
  open(element: number, tag: string, attributes: Attributes, holds: boolean): "removed" | "picked" | null {
    const around = this.#met.at(-1);
    let state: "removed" | "picked" | null = null;
    const met = this.#selectors.map(({ field, steps }, at) => {
      const before = around?.[at] ?? 0;
      const next = Math.min(before, steps.length - 1);
      if (!fitsStep(steps[next]!, tag, attributes)) return before;
      if (next < steps.length - 1) return before + 1;
      if (field === "remove") state = "removed";
      else {
        state ??= "picked";
        this.picked.push({ field, element, value: attributes["datetime"] ?? attributes["content"] ?? null });
      }
      return before;
    });
    if (holds) this.#met.push(met);
    return state;
  }

  close(): void {
    this.#met.pop();
  }
}
