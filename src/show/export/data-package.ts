import type { Citation } from "../../model/citation.ts";
import type { Tally } from "../../model/tally.ts";
import { CITATION_FIELDS } from "./citation-rows.ts";
import type { Field, Row } from "./reading-rows.ts";
import { READING_FIELDS } from "./reading-rows.ts";

/** Where the numbers of a package come from. */
interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

const TALLY_FIELDS: readonly Field[] = [
  { name: "id", type: "string", description: "Id of the tally" },
  { name: "name", type: "string", description: "What it is called" },
  { name: "measure", type: "string", description: "What befell the counted" },
  { name: "counted", type: "string", description: "What is counted" },
  { name: "happening", type: "string", description: "Id of the happening or campaign" },
  { name: "claimant", type: "string", description: "Whose count it is" },
  { name: "definition", type: "string", description: "What is counted, from when, in whose words" },
];

/** The tables of a package: file and fields. */
export const PACKAGE_TABLES = {
  tallies: { path: "tallies.csv", fields: TALLY_FIELDS },
  readings: { path: "readings.csv", fields: READING_FIELDS },
  citations: { path: "citations.csv", fields: CITATION_FIELDS },
};

export function tallyRow({
  id,
  name,
  measure,
  counted,
  happening,
  claimant,
  definition,
}: Omit<Tally, "readings" | "increments" | "restatements">): Row {
  return { id, name, measure, counted, happening, claimant, definition };
}

/** The outlets and series that citations name, each once. */
export class PackageSources {
  readonly #found = new Map<string, PackageSource>();

  take(citations: Iterable<Citation>): void {
    for (const { outlet, title, address, figure } of citations) {
      const isRow = !/\.f\d+$/.test(figure);
      const named = (isRow ? title : outlet) ?? title ?? outlet;
      if (named !== null && !this.#found.has(named))
        this.#found.set(named, isRow && address ? { title: named, path: address } : { title: named });
    }
  }

  list(): PackageSource[] {
    return [...this.#found.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  }
}

/** The descriptor of a tabular data package, version 1 of the Frictionless specifications. */
export function packageDescriptor(sources: readonly PackageSource[]): object {
  const { tallies, readings, citations } = PACKAGE_TABLES;
  const ofTally = [{ fields: "tally", reference: { resource: "tallies", fields: "id" } }];
  return {
    profile: "tabular-data-package",
    name: "tollkeeper-export",
    title: "Tallies kept by Tollkeeper",
    description: "Running counts with their readings, stated and worked out told apart, and a citation for each number.",
    sources,
    resources: [
      resource("tallies", tallies, { primaryKey: "id" }),
      resource("readings", readings, { foreignKeys: ofTally }),
      resource("citations", citations, { foreignKeys: ofTally }),
    ],
  };
}

function resource(name: string, { path, fields }: { readonly path: string; readonly fields: readonly Field[] }, keys: object): object {
  const form = { profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" };
  return { name, path, ...form, schema: { fields, missingValues: [""], ...keys } };
}
