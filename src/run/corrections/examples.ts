import type { Anchor, Correction, Decision } from "../../model/correction.ts";
import { findAnchored } from "../../keep/correction/find-anchored.ts";
import type { Figure } from "../../model/figure.ts";
import type { Store } from "../../store/store.ts";
import { listCorrections } from "./decide.ts";

/** A sentence that people judged, as an example for the rules: what the figure in it is, or that there is none. */
export interface Example extends Pick<Anchor, "article" | "sentence" | "count" | "measure"> {
  readonly decision: Extract<Decision, "misread" | "wrong-claimant" | "wrong-day">;
  /** The claimant or the ISO day that is right; null where the words are no such figure. */
  readonly right: string | null;
  /** Whether today's rules read it as people decided. */
  readonly holds: boolean;
}

const JUDGED: ReadonlySet<Decision> = new Set(["misread", "wrong-claimant", "wrong-day"]);

/** The sentences behind standing corrections of figures, each held against what the rules read today. */
export async function listExamples(store: Store): Promise<readonly Example[]> {
  const standing = (await listCorrections(store)).filter(({ correction, holds }) => holds && JUDGED.has(correction.decision));
  const examples: Example[] = [];
  for (const { correction } of standing) for (const anchor of correction.anchors) examples.push(await exampleOf(store, correction, anchor));
  return examples;
}

async function exampleOf(store: Store, correction: Correction, anchor: Anchor): Promise<Example> {
  const read = (await store.report(anchor.article))?.event.figures ?? [];
  const [again] = findAnchored([{ ...correction, anchors: [anchor] }], () => read);
  const figure = read.find((stated) => again?.about.includes(`${anchor.article}.${stated.figure.id}`))?.figure ?? null;
  const { article, sentence, count, measure } = anchor;
  const decision = correction.decision as Example["decision"];
  return { article, sentence, count, measure, decision, right: correction.to, holds: holds(figure, decision, correction.to) };
}

/** A misread figure is mended when it is read no more. */
function holds(figure: Figure | null, decision: Example["decision"], right: string | null): boolean {
  if (decision === "misread" || figure === null) return decision === "misread" && figure === null;
  return decision === "wrong-day" ? figure.asOf === right : figure.claimant?.name === right;
}
