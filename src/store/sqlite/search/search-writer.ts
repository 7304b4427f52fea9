import type { DatabaseSync } from "node:sqlite";
import { nameKey, searchEntry, type SearchEntry } from "../../search-entry.ts";
import type { KeptReport } from "../../store.ts";

interface Standing {
  readonly number: number;
  readonly hash: string;
  readonly captured: string;
}

/**
 * Puts what is looked up of an article in the place of what was there, unless that is a later capture's. To be called inside a
 * transaction.
 */
export function searchWriter(db: DatabaseSync): (kept: KeptReport) => void {
  const find = db.prepare("SELECT number, hash, captured FROM found WHERE page = ?");
  const addArticle = db.prepare(
    `INSERT INTO found (page, hash, captured, published, outlet, outlet_key, title) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (page) DO UPDATE SET hash = excluded.hash, captured = excluded.captured, published = excluded.published,
       outlet = excluded.outlet, outlet_key = excluded.outlet_key, title = excluded.title
     RETURNING number`,
  );
  const lines = lineWriter(db);
  const clear = clearer(db);
  return (kept) => {
    const standing = find.get(kept.page) as unknown as Standing | undefined;
    if (standing && isLater(standing, kept)) return;
    const entry = searchEntry(kept);
    if (standing) clear(standing.number);
    const { title, published } = kept.report.article;
    const row = addArticle.get(kept.page, kept.hash, kept.captured, published, entry.outlet, nameKey(entry.outlet ?? ""), title);
    lines(Number(row!["number"]), entry);
  };
}

function isLater(standing: Standing, { captured, hash }: KeptReport): boolean {
  return standing.captured > captured || (standing.captured === captured && standing.hash > hash);
}

function lineWriter(db: DatabaseSync): (number: number, entry: SearchEntry) => void {
  const addWords = db.prepare("INSERT INTO found_words (rowid, title, body) VALUES (?, ?, ?)");
  const addFigure = db.prepare(
    `INSERT INTO found_figures (number, figure, measure, low, high, modifier, kind, status, day, claimant, claimant_key, place, place_key,
       counted, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addStatement = db.prepare(
    "INSERT INTO found_statements (number, statement, speaker, speaker_key, role, day, text) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const addName = db.prepare(
    "INSERT INTO found_names (kind, key, name, folded, articles) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1",
  );
  return (number, { title, body, figures, statements, names }) => {
    addWords.run(number, title, body);
    for (const one of figures) {
      const { figure, measure, low, high, modifier, kind, status, day, claimant, claimantKey, place, placeKey, counted, confidence } = one;
      addFigure.run(
        number,
        figure,
        measure,
        low,
        high,
        modifier,
        kind,
        status,
        day,
        claimant,
        claimantKey,
        place,
        placeKey,
        counted,
        confidence,
      );
    }
    for (const { statement, speaker, speakerKey, role, day, text } of statements)
      addStatement.run(number, statement, speaker, speakerKey, role, day, text);
    for (const { kind, key, name } of names) addName.run(kind, key, name, nameKey(name));
  };
}

/** Takes out what stands of an article; names count one article less. */
function clearer(db: DatabaseSync): (number: number) => void {
  const forgetNames = [
    `UPDATE found_names SET articles = articles - 1 WHERE kind = 'outlet' AND key = (SELECT outlet_key FROM found WHERE number = ?)`,
    ...[
      ["claimant", "claimant_key", "found_figures"],
      ["place", "place_key", "found_figures"],
      ["measure", "measure", "found_figures"],
      ["speaker", "speaker_key", "found_statements"],
    ].map(
      ([kind, key, table]) =>
        `UPDATE found_names SET articles = articles - 1 WHERE kind = '${kind}' AND key IN (SELECT ${key} FROM ${table} WHERE number = ?)`,
    ),
  ].map((sql) => db.prepare(sql));
  const drops = ["found_words WHERE rowid", "found_figures WHERE number", "found_statements WHERE number"].map((what) =>
    db.prepare(`DELETE FROM ${what} = ?`),
  );
  return (number) => {
    for (const forget of forgetNames) forget.run(number);
    for (const drop of drops) drop.run(number);
  };
}
