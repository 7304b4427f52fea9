import { noEvents, withEvent } from "../event-digest.ts";
import { writeImport } from "../import-form.ts";
import type { Store } from "../store.ts";
import type { Connection } from "./connection.ts";
import { pack } from "./packing.ts";
import { setStateValue, stateValue } from "./state-value.ts";
import { subjectsOf } from "./subjects.ts";

/** Appends rows of series and corrections, each once. */
export function eventAppender({ db, write }: Connection): Store["append"] {
  const insert = db.prepare("INSERT INTO events (kind, key, known, event) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
  const subjects = subjectsOf(db);

  function appendOne(event: Parameters<Store["append"]>[0][number]): boolean {
    const body = event.kind === "import" ? Buffer.from(writeImport(event, subjects.numberOf)) : pack(event);
    return insert.run(event.kind, event.key, event.known, body).changes > 0;
  }

  return async (events) => {
    try {
      return await write(() => {
        const added = events.filter(appendOne);
        setStateValue(db, "events", added.reduce(withEvent, stateValue(db, "events") ?? noEvents));
        return added.length;
      });
    } catch (error) {
      subjects.forget();
      throw error;
    }
  };
}
