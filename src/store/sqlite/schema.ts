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
];
