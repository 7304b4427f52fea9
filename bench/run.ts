import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchLine } from "./measured.ts";

/** Prints each section's figures beside its peer's, measured in the same run. `npm run bench [-- SECTION … --readings N]` */
const ALL = ["text", "pages", "feeds", "workers", "collect", "start-up", "views", "growth", "copies", "trends", "series", "ledger"];
const args = process.argv.slice(2);
const flags = args.includes("--readings") ? args.splice(args.indexOf("--readings"), 2) : [];
const wanted = args.length > 0 ? args : ALL;
const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const WIDTHS = [30, -9, 10, 28, -9, -7, -8];
/** A negative width sets a cell to the right. */
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (WIDTHS[i]! < 0 ? cell.padStart(-WIDTHS[i]!) : cell.padEnd(WIDTHS[i]!))).join("  ");

console.log(row(["what", "ours", "unit", "beside", "its own", "ratio", "peak MB"]));
for (const name of wanted) {
  const output = execFileSync(process.execPath, [fileURLToPath(new URL("section.ts", import.meta.url)), name, ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  for (const line of JSON.parse(output) as BenchLine[]) {
    console.log(
      row([
        line.what,
        number.format(line.ours),
        line.unit,
        line.peer,
        number.format(line.peers),
        number.format(line.ours / line.peers),
        String(line.peakMb),
      ]),
    );
  }
}
