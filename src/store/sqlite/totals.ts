/** A sum over the rows of a table, kept under a name as rows come and go. Both are SQL over a row called `own`. */
interface Total {
  readonly name: string;
  readonly amount?: string;
}

/** Counting a table's rows takes as long as the table is: these are counted as they are written. */
export const ledgerTotals = `
  CREATE TABLE totals (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  ${counted("articles", [{ name: "'articles'" }, { name: "'figures'", amount: "own.figures" }, { name: "'statements'", amount: "own.statements" }])}
  ${counted("fold_tallies", [{ name: "'tallies'" }])}
  ${counted("fold_lines", [{ name: "'stories'" }])}
  ${counted("fold_breaks", [{ name: "'breaks ' || (own.body ->> 'type') || ' ' || (own.body ->> 'accepted')" }])}`;

/** Captures are never changed nor taken out. */
export const archiveTotals = `
  CREATE TABLE archive_totals (name TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO archive_totals SELECT 'pages', count(DISTINCT page) FROM captures UNION ALL SELECT 'captures', count(*) FROM captures;
  CREATE TABLE capture_sources (source TEXT PRIMARY KEY, pages INTEGER NOT NULL, latest TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO capture_sources SELECT source, count(DISTINCT page), max(captured) FROM captures GROUP BY source;
  CREATE TRIGGER captures_added AFTER INSERT ON captures BEGIN
    UPDATE archive_totals SET count = count + 1 WHERE name = 'captures';
    UPDATE archive_totals SET count = count + 1
      WHERE name = 'pages' AND NOT EXISTS (SELECT 1 FROM captures WHERE page = NEW.page AND hash <> NEW.hash);
    INSERT INTO capture_sources VALUES (NEW.source, 1, NEW.captured) ON CONFLICT DO UPDATE SET
      pages = pages + NOT EXISTS (SELECT 1 FROM captures WHERE source = NEW.source AND page = NEW.page AND hash <> NEW.hash),
      latest = max(latest, excluded.latest);
  END;`;

function counted(table: string, all: readonly Total[]): string {
  const add = all.map((one) => upsert(one, "NEW", "")).join("\n");
  const take = all.map((one) => upsert(one, "OLD", "-")).join("\n");
  return `${all.map((one) => sumOf(table, one)).join("\n")}
    CREATE TRIGGER ${table}_added AFTER INSERT ON ${table} BEGIN ${add} END;
    CREATE TRIGGER ${table}_taken AFTER DELETE ON ${table} BEGIN ${take} END;
    CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} BEGIN ${take} ${add} END;`;
}

function upsert({ name, amount = "1" }: Total, row: "NEW" | "OLD", sign: string): string {
  const of = (sql: string) => sql.replaceAll("own.", `${row}.`);
  return `INSERT INTO totals VALUES (${of(name)}, ${sign}(${of(amount)})) ON CONFLICT DO UPDATE SET count = count + excluded.count;`;
}

function sumOf(table: string, { name, amount = "1" }: Total): string {
  return `INSERT INTO totals SELECT ${name}, sum(${amount}) FROM ${table} own GROUP BY 1;`;
}
