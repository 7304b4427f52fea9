import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { Refusal } from "../../model/refusal.ts";
import type { Material } from "../material.ts";
import type { FileRow, TableForm } from "./series-copy.ts";

const SEPARATORS = [",", "\t", ";", "|"];

/** Rows of a table in text, numbered by line, in flat memory. Its first line names the columns; a line with more or fewer cells than that is no row. */
export async function* csvRows(material: Material, { separator }: TableForm): AsyncGenerator<FileRow> {
  const broken: FileRow[] = [];
  const parser = parse({
    bom: true,
    columns: true,
    delimiter: separator ?? likelySeparator(material),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void broken.push({ at: `line ${Number(error?.["lines"] ?? 0)}`, trouble: plainTrouble(error) }),
  });
  const source = Readable.from(material.chunks());
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      yield* broken.splice(0);
      yield { at: `line ${info.lines}`, fields: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal("unreadable", `Cannot read ${material.at}: ${error.message}. Mend the table and import it again.`);
  }
  yield* broken;
}

/** The one that stands most often in the line of names. */
function likelySeparator({ head }: Material): string {
  const names = new TextDecoder().decode(head).split("\n")[0]!;
  const counts = SEPARATORS.map((separator) => names.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))]!;
}

function plainTrouble(error: CsvError | undefined): string {
  if (error?.code === "CSV_RECORD_INCONSISTENT_COLUMNS") return "it has more or fewer cells than the line of names";
  return error?.message ?? "it is no row";
}
