/** One side of a comparison that an expectation makes: where to look in what was read, and what must be found there. */
export interface Expected {
  /** As written: `entries[0]['title']` is "entries.0.title". */
  readonly path: string;
  readonly value: string | number | boolean | null | readonly number[];
}

/**
 * The comparisons of an expectation, joined by "and"; null where it says more than that.
 *
 *     not bozo and entries[0]['title'] == 'Storm' and len(entries[0]['tags']) == 2
 */
export function parseExpectation(written: string): Expected[] | null {
  const parts = clauses(written);
  const found = parts.map(parseClause);
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
}

/** What stands between the words "and" outside of quotation marks. */
function clauses(written: string): string[] {
  const pieces = written.match(/"""[^]*?"""|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\s+and\s+|[^]/g) ?? [];
  const parts: string[] = [""];
  for (const piece of pieces) {
    if (/^\s+and\s+$/.test(piece)) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${piece}`);
  }
  return parts.map((part) =>
    part
      .trim()
      .replace(/^\((.*)\)$/s, "$1")
      .trim(),
  );
}

function parseClause(clause: string): Expected[] | null {
  if (/^(not bozo|bozo|1)$/.test(clause)) return [];
  const absent = /^not (\w+(?:\[[^\]]*\]|\.\w+)*)\.has_key\(['"](\w+)['"]\)$/.exec(clause);
  if (absent) return [{ path: `${pathOf(absent[1]!)}.${absent[2]}`, value: null }];
  const compared = /^(len\(|ord\()?([a-z]\w*(?:\[[^\]]*\]|\.[a-z]\w*)*)\)?\s*(?:==|is)\s*(.+)$/s.exec(clause);
  if (!compared) return null;
  const [, call, where, right] = compared;
  const path = `${pathOf(where!)}${call === "len(" ? ".length" : ""}`;
  return valuesOf(path, right!, call === "ord(");
}

function pathOf(written: string): string {
  return written.replace(/\[['"]?([^\]'"]*)['"]?\]/g, ".$1");
}

function valuesOf(path: string, right: string, isCode: boolean): Expected[] | null {
  const chained = /^([a-z]\w*(?:\[[^\]]*\])+)\s*==\s*(.+)$/s.exec(right);
  if (chained) return both(valuesOf(path, chained[2]!, isCode), valuesOf(pathOf(chained[1]!), chained[2]!, isCode));
  const fields = /^\{(.*)\}$/s.exec(right);
  if (fields) return fieldsOf(path, fields[1]!);
  const value = literal(right.trim());
  if (value === undefined) return null;
  return [{ path, value: isCode && typeof value === "number" ? String.fromCodePoint(value) : value }];
}

function both(one: Expected[] | null, other: Expected[] | null): Expected[] | null {
  return one && other && [...one, ...other];
}

function fieldsOf(path: string, inner: string): Expected[] | null {
  const pairs = [...inner.matchAll(/'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*')/g)];
  return pairs.length === 0 ? null : pairs.map(([, name, value]) => ({ path: `${path}.${name}`, value: literal(value!) ?? null }));
}

function literal(written: string): Expected["value"] | undefined {
  if (written === "None") return null;
  if (written === "True" || written === "False") return written === "True";
  if (/^-?\d+$/.test(written)) return Number(written);
  if (/^\([\d,\s]+\)$/.test(written)) return written.slice(1, -1).split(",").map(Number);
  return text(written);
}

const quoted = /^[ur]?(?:"""([^]*?)"""|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(?:\+\s*)?/;

/** One literal, or several joined by "+". */
function text(written: string): string | undefined {
  let rest = written;
  let whole = "";
  while (rest !== "") {
    const found = quoted.exec(rest);
    if (!found) return undefined;
    whole += unescaped(found[1] ?? found[2] ?? found[3] ?? "");
    rest = rest.slice(found[0].length);
  }
  return written === "" ? undefined : whole;
}

const letters = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
]);

function unescaped(raw: string): string {
  return raw.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gis, (_all, two: string | undefined, four: string | undefined, one: string) => {
    const code = two ?? four;
    return code === undefined ? (letters.get(one) ?? one) : String.fromCharCode(Number.parseInt(code, 16));
  });
}
