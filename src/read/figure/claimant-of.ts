import type { Claimant, Figure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Statement } from "../../model/statement.ts";

/** On whose word a figure stands. */
export type Attribution = Pick<Figure, "attribution" | "claimant" | "statement"> & { readonly evidence: readonly Span[] };

const OUTLET: Attribution = { attribution: "outlet", claimant: null, statement: null, evidence: [] };

/** The statements whose content holds a position, the innermost first. Statements stand in order of text. */
export class StatementsAt {
  readonly #byStart: { readonly span: Span; readonly statement: Statement }[];

  constructor(statements: readonly Statement[]) {
    this.#byStart = statements
      .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
      .sort((a, b) => a.span.start - b.span.start);
  }

  at(position: number): Statement[] {
    const found = [];
    for (let i = this.#lastBefore(position); i >= 0 && found.length < DEEPEST; i--) {
      const { span, statement } = this.#byStart[i]!;
      if (span.end > position) found.push({ span, statement });
      if (position - span.start > FURTHEST) break;
    }
    return found.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)).map(({ statement }) => statement);
  }

  #lastBefore(position: number): number {
    let low = 0;
    let high = this.#byStart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#byStart[middle]!.span.start <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** Statements nest no deeper than this, and begin no further before a figure in them, in characters. */
const DEEPEST = 4;
const FURTHEST = 3000;

/** The innermost source of the statements around a figure; relays outermost last. */
export function attributionAt(statements: StatementsAt, position: number): Attribution {
  const around = statements.at(position);
  const named = around.filter((statement) => nameOf(statement) !== "");
  const innermost = around[0];
  if (!innermost) return OUTLET;
  const source = named[0];
  if (!source) return { attribution: "unattributed", claimant: null, statement: innermost.id, evidence: cueOf(innermost) };
  const claimant: Claimant = {
    name: nameOf(source),
    via: [...source.via, ...named.slice(1).flatMap((relay) => [nameOf(relay), ...relay.via])],
  };
  return { attribution: "named", claimant, statement: innermost.id, evidence: [...cueOf(source), ...speakerOf(source)] };
}

const nameOf = (statement: Statement) => statement.speaker?.name || statement.speaker?.text || "";
const cueOf = ({ cue }: Statement): Span[] => (cue.end > cue.start ? [{ start: cue.start, end: cue.end }] : []);
const speakerOf = ({ speaker }: Statement): Span[] =>
  speaker && speaker.end > speaker.start ? [{ start: speaker.start, end: speaker.end }] : [];
