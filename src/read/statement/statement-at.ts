import type { Statement } from "../../model/statement.ts";

/** The innermost statement whose content holds a position of the text, or null where the outlet itself speaks. */
export function statementAt(statements: readonly Statement[], position: number): Statement | null {
  let innermost: Statement | null = null;
  for (const statement of statements) {
    if (!statement.content.some(({ start, end }) => start <= position && position < end)) continue;
    if (!innermost || length(statement) < length(innermost)) innermost = statement;
  }
  return innermost;
}

const length = (statement: Statement) => statement.content.reduce((sum, { start, end }) => sum + end - start, 0);
