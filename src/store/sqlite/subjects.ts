import type { DatabaseSync } from "node:sqlite";
import type { SeriesSubject } from "../../model/import.ts";

/** What columns of series count, each kept once under a number. */
export interface Subjects {
  /** To be called inside a transaction. */
  readonly numberOf: (subject: SeriesSubject) => number;
  readonly subjectOf: (number: number) => SeriesSubject;
  /** Forgets numbers that a transaction gave and did not commit. */
  readonly forget: () => void;
}

export function subjectsOf(db: DatabaseSync): Subjects {
  const insert = db.prepare("INSERT INTO subjects (body) VALUES (?) ON CONFLICT DO NOTHING");
  const find = db.prepare("SELECT id FROM subjects WHERE body = ?");
  const read = db.prepare("SELECT body FROM subjects WHERE id = ?");
  const numbers = new Map<SeriesSubject, number>();
  const subjects = new Map<number, SeriesSubject>();

  function number(subject: SeriesSubject): number {
    const body = JSON.stringify(subject);
    insert.run(body);
    return Number(find.get(body)!["id"]);
  }
  return {
    // Rows of one import share their subjects as objects.
    numberOf(subject) {
      const known = numbers.get(subject) ?? number(subject);
      numbers.set(subject, known);
      return known;
    },
    subjectOf(id) {
      const known = subjects.get(id) ?? (JSON.parse(String(read.get(id)!["body"])) as SeriesSubject);
      subjects.set(id, known);
      return known;
    },
    forget: () => numbers.clear(),
  };
}
