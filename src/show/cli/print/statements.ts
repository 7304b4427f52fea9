import type { Report } from "../../../model/report.ts";
import type { Statement } from "../../../model/statement.ts";
import type { Terminal } from "../terminal.ts";
import { shorten } from "./columns.ts";
import { heading } from "./heading.ts";
import { wrap } from "./wrap.ts";

const LONGEST_SHOWN = 240;

/** The statements, gathered by speaker in the order they first speak. */
export function printStatements({ statements, article }: Report, terminal: Terminal): void {
  if (statements.length === 0) return;
  heading("Who said what", terminal);
  for (const [speaker, said] of Map.groupBy(statements, speakerOf)) {
    const role = said.find((one) => one.speaker?.role)?.speaker?.role;
    terminal.print(`  ${terminal.paint("bold", speaker)}${role ? `, ${role}` : ""}`);
    for (const one of said) terminal.print(statementText(one, article.text, terminal));
  }
}

const speakerOf = ({ speaker }: Statement) => speaker?.name || speaker?.text || "nobody named";

function statementText(statement: Statement, text: string, terminal: Terminal): string {
  const words = statement.content.map((run) => text.slice(run.start, run.end)).join(" … ");
  const quoted = statement.type === "direct" ? `“${shorten(words, LONGEST_SHOWN)}”` : shorten(words, LONGEST_SHOWN);
  const facts = [statement.cue.text, statement.channel?.text, statement.when].filter(Boolean).join(", ");
  return wrap(`${quoted} ${terminal.paint("dim", `(${facts || statement.type})`)}`, terminal.width, "    ");
}
