/**
 * What is looked up: a row an article in order of arrival, with its words, figures, statements and names. All of it can be made anew from
 * the reports.
 */
export const searchSchema = `
  CREATE TABLE found (
    number INTEGER PRIMARY KEY,
    page TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    captured TEXT NOT NULL,
    published TEXT,
    outlet TEXT,
    outlet_key TEXT NOT NULL,
    title TEXT
  ) STRICT;
  CREATE INDEX found_by_outlet ON found (outlet_key, number);
  CREATE INDEX found_by_day ON found (published, number);

  CREATE VIRTUAL TABLE found_words USING fts5 (
    title, body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
  );

  CREATE TABLE found_figures (
    number INTEGER NOT NULL,
    figure TEXT NOT NULL,
    measure TEXT NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER,
    modifier TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    day TEXT,
    claimant TEXT,
    claimant_key TEXT NOT NULL,
    place TEXT,
    place_key TEXT NOT NULL,
    counted TEXT NOT NULL,
    confidence REAL,
    PRIMARY KEY (number, figure)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX found_figures_by_claimant ON found_figures (claimant_key, number);
  CREATE INDEX found_figures_by_place ON found_figures (place_key, number);
  CREATE INDEX found_figures_by_measure ON found_figures (measure, number);

  CREATE TABLE found_statements (
    number INTEGER NOT NULL,
    statement TEXT NOT NULL,
    speaker TEXT NOT NULL,
    speaker_key TEXT NOT NULL,
    role TEXT,
    day TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (number, statement)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX found_statements_by_speaker ON found_statements (speaker_key, number);

  CREATE TABLE found_names (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX found_names_in_order ON found_names (kind, articles DESC);
  CREATE INDEX found_names_by_name ON found_names (kind, folded);`;
