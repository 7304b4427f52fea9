import { CopyIndex } from "../src/keep/copy/copy-index.ts";
import { fingerprint } from "../src/keep/copy/fingerprint.ts";
import { type CopyCase, copySet } from "./copy-set.ts";
import type { GoldDocument } from "./gold.ts";

/** Precision, recall and recall by kind, in per cent. */
export type CopyScores = Readonly<Record<string, number>>;

const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

/** What the index finds among texts and copies made of them. A copy is found when its parent leads back to one of the texts it was made of. */
export function scoreCopies(documents: readonly GoldDocument[]): CopyScores {
  const cases = copySet(documents);
  const origins = new Map(cases.map(({ id, from }) => [id, from.length > 0 ? from : [id]]));
  const index = new CopyIndex();
  const found = cases.map((one) => ({ one, right: judge(one, index, origins) }));
  const claimed = found.filter(({ right }) => right !== null);
  const copies = found.filter(({ one }) => one.from.length > 0);
  const kinds = [...new Set(copies.map(({ one }) => one.kind))];
  const recall = (of: typeof copies) => percent(of.filter(({ right }) => right).length, of.length);
  return {
    precision: percent(claimed.filter(({ right }) => right).length, claimed.length),
    recall: recall(copies),
    ...Object.fromEntries(kinds.map((kind) => [kind, recall(copies.filter(({ one }) => one.kind === kind))])),
  };
}

/** Whether the parent that was found is right; null where none was. */
function judge({ id, text, from }: CopyCase, index: CopyIndex, origins: ReadonlyMap<string, readonly string[]>): boolean | null {
  const article = { id, title: null, text, published: null, publisher: null, origin: null, language: null };
  const { copyOf } = index.place(article, fingerprint(text, null));
  return copyOf === null ? null : from.some((origin) => origins.get(copyOf)!.includes(origin));
}
