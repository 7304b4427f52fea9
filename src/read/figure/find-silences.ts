import type { Silence } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import type { Scan } from "../text/scan.ts";

/** Finds sources said to give no figure. */
export function findSilences(_scan: Scan, _statements: readonly Statement[]): Silence[] {
  return [];
}
