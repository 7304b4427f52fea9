import { slug } from "../lib/slug.ts";
import type { Figure } from "../model/figure.ts";
import type { Statement } from "../model/statement.ts";
import type { FigureLine, NameKind, NameLine, StatementLine } from "./search-store.ts";
import type { KeptReport } from "./store.ts";

/** What is looked up of one article: its words, its figures and statements with the keys of their names. */
export interface SearchEntry {
  readonly title: string;
  /** The beginning of its text. */
  readonly body: string;
  readonly outlet: string | null;
  readonly figures: readonly (Omit<FigureLine, "article"> & { readonly claimantKey: string; readonly placeKey: string })[];
  readonly statements: readonly (Omit<StatementLine, "article"> & { readonly speakerKey: string })[];
  /** Every name in it once. */
  readonly names: readonly (Omit<NameLine, "articles"> & { readonly kind: NameKind })[];
}

/** So much of a text is searched by its words; nearly all articles are shorter. */
const LONGEST_BODY = 12_000;
const LONGEST_LINE = 280;
/** A page may hold any number of them. */
const MOST_LINES = 2_000;

/** The key that names are looked up by: case, marks and a leading article aside. */
export function nameKey(name: string): string {
  return slug(name.replace(/^(?:the|an?)\s/i, ""), 80);
}

export function searchEntry({ report, event }: KeptReport): SearchEntry {
  const { article } = report;
  const figures = report.figures.slice(0, MOST_LINES).map(figureRow);
  const statements = report.statements.slice(0, MOST_LINES).flatMap((statement) => statementRow(statement, article.text));
  const outlet = article.publisher ?? (URL.parse(event.article.url ?? "")?.hostname.replace(/^www\./, "") || null);
  const named = [
    ...figures.flatMap(({ claimant, claimantKey, place, placeKey, measure }) => [
      { kind: "claimant" as const, key: claimantKey, name: claimant ?? "" },
      { kind: "place" as const, key: placeKey, name: place ?? "" },
      { kind: "measure" as const, key: measure, name: measure },
    ]),
    ...statements.map(({ speaker, speakerKey }) => ({ kind: "speaker" as const, key: speakerKey, name: speaker })),
    { kind: "outlet" as const, key: nameKey(outlet ?? ""), name: outlet ?? "" },
  ];
  const names = new Map(named.filter(({ key }) => key !== "").map((one) => [`${one.kind} ${one.key}`, one]));
  return { title: article.title ?? "", body: article.text.slice(0, LONGEST_BODY), outlet, figures, statements, names: [...names.values()] };
}

function figureRow({
  id,
  measure,
  count,
  kind,
  status,
  asOf,
  claimant,
  place,
  counted,
  confidence,
}: Figure): SearchEntry["figures"][number] {
  const name = claimant?.name ?? null;
  return {
    figure: id,
    measure,
    low: count.low,
    high: count.high,
    modifier: count.modifier,
    kind,
    status,
    day: asOf,
    claimant: name,
    claimantKey: nameKey(name ?? ""),
    place: place?.name ?? null,
    placeKey: place?.id ?? nameKey(place?.name ?? ""),
    counted: counted.text.slice(0, LONGEST_LINE),
    confidence,
  };
}

/** What nobody is named for is no line of anybody's. */
function statementRow({ id, speaker, when, content }: Statement, text: string): SearchEntry["statements"] {
  const name = speaker?.name || speaker?.text || "";
  if (speaker === null || name === "") return [];
  const said = content
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(" … ")
    .slice(0, LONGEST_LINE);
  return [{ statement: id, speaker: name, speakerKey: nameKey(name), role: speaker.role, day: when, text: said }];
}
