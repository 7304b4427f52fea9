import { searchSchema } from "./search/search-schema.ts";
import { archiveTotals, ledgerTotals } from "./totals.ts";

/**
 * The steps from an empty file to today's, in order; a file's `user_version` says how many it has taken. A step that was ever
 * released is never changed: what comes later is a new step at the end.
 */
export type Migrations = readonly string[];

export const ledgerMigrations: Migrations = [
  `CREATE TABLE events (
     key TEXT PRIMARY KEY,
     page TEXT NOT NULL,
     hash TEXT NOT NULL,
     rules TEXT NOT NULL,
     edition TEXT NOT NULL,
     known TEXT NOT NULL,
     event BLOB NOT NULL,
     UNIQUE (page, hash)
   ) STRICT;
   CREATE INDEX events_in_order ON events (known, key);

   CREATE TABLE articles (
     page TEXT PRIMARY KEY,
     hash TEXT NOT NULL,
     captured TEXT NOT NULL,
     title TEXT,
     publisher TEXT,
     published TEXT,
     figures INTEGER NOT NULL,
     statements INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX articles_in_order ON articles (captured, page);

   CREATE TABLE actors (id TEXT PRIMARY KEY, parent TEXT, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE stories (id TEXT PRIMARY KEY, parent TEXT, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE tallies (id TEXT PRIMARY KEY, parent TEXT, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE readings (id TEXT PRIMARY KEY, parent TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE increments (id TEXT PRIMARY KEY, parent TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE breaks (id TEXT PRIMARY KEY, parent TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

   CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  // Events are a log in order of arrival. Of the readings of one capture the last one holds; page to edition are null for rows and corrections.
  `CREATE TABLE log (
     seq INTEGER PRIMARY KEY,
     kind TEXT NOT NULL,
     key TEXT NOT NULL,
     known TEXT NOT NULL,
     holds INTEGER NOT NULL DEFAULT 1,
     page TEXT,
     hash TEXT,
     rules TEXT,
     edition TEXT,
     event BLOB NOT NULL
   ) STRICT;
   INSERT INTO log (kind, key, known, page, hash, rules, edition, event)
     SELECT 'article', key, known, page, hash, rules, edition, event FROM events ORDER BY known, key;
   DROP TABLE events;
   ALTER TABLE log RENAME TO events;
   CREATE UNIQUE INDEX events_by_key ON events (key) WHERE holds;
   CREATE INDEX events_in_order ON events (known, key) WHERE holds;
   CREATE INDEX events_by_page ON events (page, hash) WHERE holds AND page IS NOT NULL;
   CREATE TABLE subjects (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE) STRICT;`,
  // Hosts keep their order: one that is written again comes last, so that the ones longest not asked can be forgotten.
  `CREATE TABLE watched (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE hosts (host TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;`,
  // What is folded is folded anew: its form is another.
  `DROP TABLE actors; DROP TABLE stories; DROP TABLE tallies; DROP TABLE readings; DROP TABLE increments; DROP TABLE breaks;
   DELETE FROM state WHERE name = 'folded';
   ${["stories", "tallies", "breaks", "actors", "redirects", "names", "homes", "happenings", "articles", "members", "links"]
     .concat(["told", "own", "reached", "counts", "rows", "state"])
     .map((name) => `CREATE TABLE fold_${name} (parent TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (parent, id)) STRICT, WITHOUT ROWID;`)
     .join("\n")}
   ${["readings", "claims", "chunks"]
     .map((name) => `CREATE TABLE fold_${name} (parent TEXT, id TEXT, body BLOB NOT NULL, PRIMARY KEY (parent, id)) STRICT;`)
     .join("\n")}
   CREATE INDEX events_before ON events (key) WHERE NOT holds;
   CREATE INDEX corrections_in_order ON events (known, key) WHERE holds AND kind = 'correction';
   CREATE INDEX fold_stories_in_order ON fold_stories (body ->> 'first', id);
   CREATE INDEX fold_tallies_by_id ON fold_tallies (id);
   CREATE INDEX fold_tallies_by_happening ON fold_tallies (body ->> 'happening', id);
   CREATE INDEX fold_tallies_by_claimant ON fold_tallies (body ->> 'claimant', id);
   CREATE INDEX fold_breaks_by_id ON fold_breaks (id);
   CREATE INDEX fold_breaks_in_order ON fold_breaks (body ->> 'day', id);
   CREATE INDEX fold_actors_by_id ON fold_actors (id);`,
  // In the ledger's file, so that a page's blocks and its event are kept by one commit. Rows keep their order: the longest known are forgotten first.
  `CREATE TABLE site_blocks (host TEXT NOT NULL, hash TEXT NOT NULL, pages TEXT NOT NULL, UNIQUE (host, hash)) STRICT;
   CREATE INDEX site_blocks_in_order ON site_blocks (host);`,
  `CREATE TABLE fold_snapshots (parent TEXT, id TEXT, body BLOB NOT NULL, PRIMARY KEY (parent, id)) STRICT;
   DELETE FROM state WHERE name = 'folded';`,
  // Lists, news and totals are kept beside what is folded, which is folded anew.
  `${["stories", "tallies", "readings", "breaks", "actors", "redirects", "names", "homes", "happenings", "articles", "members", "claims"]
    .concat(["links", "told", "own", "reached", "counts", "rows", "chunks", "state", "snapshots"])
    .map((name) => `DELETE FROM fold_${name};`)
    .join("\n")}
   DELETE FROM state WHERE name = 'folded';
   ${["figures", "lines", "tellers", "seen", "heard", "hours"]
     .map((name) => `CREATE TABLE fold_${name} (parent TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (parent, id)) STRICT, WITHOUT ROWID;`)
     .join("\n")}
   CREATE TABLE fold_tellings (parent TEXT, id TEXT, body BLOB NOT NULL, PRIMARY KEY (parent, id)) STRICT;
   CREATE INDEX fold_lines_in_order ON fold_lines (body ->> 'lastSeen', id);
   CREATE INDEX fold_tallies_in_order ON fold_tallies (body ->> 'newest', id);
   CREATE INDEX fold_tallies_by_measure ON fold_tallies (body ->> 'measure', body ->> 'newest', id);
   DROP INDEX fold_tallies_by_happening;
   CREATE INDEX fold_tallies_by_happening ON fold_tallies (body ->> 'happening', body ->> 'newest', id);
   DROP INDEX fold_tallies_by_claimant;
   CREATE INDEX fold_tallies_by_claimant ON fold_tallies (body ->> 'claimant', body ->> 'newest', id);
   CREATE INDEX fold_breaks_by_tally ON fold_breaks (body ->> 'tally', body ->> 'day', id);
   CREATE INDEX fold_breaks_by_type ON fold_breaks (body ->> 'type', body ->> 'day', id);
   CREATE INDEX fold_breaks_accepted ON fold_breaks (body ->> 'accepted', body ->> 'day', id);
   CREATE INDEX fold_breaks_by_both ON fold_breaks (body ->> 'type', body ->> 'accepted', body ->> 'day', id);
   ${ledgerTotals}`,
  // Articles carry the threads of their stories: what is folded is folded anew.
  `${["stories", "tallies", "readings", "breaks", "actors", "redirects", "names", "homes", "happenings", "articles", "members", "claims"]
    .concat(["links", "told", "own", "reached", "counts", "rows", "chunks", "state", "snapshots"])
    .concat(["figures", "lines", "tellings", "tellers", "seen", "heard", "hours"])
    .map((name) => `DELETE FROM fold_${name};`)
    .join("\n")}
   DELETE FROM state WHERE name = 'folded';`,
  // Where each article was put is kept, and copies count as their originals: everything is folded anew.
  `${["placements", "copies"]
    .map(
      (name) =>
        `CREATE TABLE IF NOT EXISTS fold_${name} (parent TEXT, id TEXT, body TEXT NOT NULL, PRIMARY KEY (parent, id)) STRICT, WITHOUT ROWID;`,
    )
    .join("\n")}
   DELETE FROM fold_snapshots;
   DELETE FROM state WHERE name = 'folded';`,
  // What is remembered of stories that are still told has another form: everything is folded anew.
  `DELETE FROM fold_snapshots;
   DELETE FROM state WHERE name = 'folded';`,
];

export const archiveMigrations: Migrations = [
  `CREATE TABLE captures (
     page TEXT NOT NULL,
     hash TEXT NOT NULL,
     captured TEXT NOT NULL,
     source TEXT NOT NULL,
     url TEXT,
     format TEXT NOT NULL,
     headers TEXT NOT NULL,
     hints TEXT NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (page, hash)
   ) STRICT;
   CREATE INDEX captures_in_order ON captures (captured, page, hash);
   CREATE INDEX captures_by_source ON captures (source, page, captured);

   CREATE TABLE reports (
     page TEXT NOT NULL,
     hash TEXT NOT NULL,
     edition TEXT NOT NULL,
     report BLOB NOT NULL,
     PRIMARY KEY (page, hash, edition)
   ) STRICT;`,
  searchSchema,
  archiveTotals,
];
