import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Field, Row } from "./reading-rows.ts";

/**
 * Rows as CSV with a line of names, as they come: memory stays flat. A text that begins like a formula gets an apostrophe before it:
 * what a captured page calls itself must not be worked out by a spreadsheet.
 */
export function csvText(fields: readonly Pick<Field, "name">[], rows: AsyncIterable<Row>): AsyncIterable<string> {
  const names = fields.map(({ name }) => name);
  const table = stringify({ header: true, columns: names, encoding: "utf8", escape_formulas: true });
  const source = Readable.from(rows);
  source.on("error", (error) => table.destroy(error));
  return source.pipe(table).setEncoding("utf8");
}

/** Rows as JSON, one a line. */
export async function* jsonLines(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
