import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pluralText } from "../../../lib/number-text.ts";
import { Refusal } from "../../../model/refusal.ts";
import type { WatchedSource } from "../../../model/source.ts";
import { exportedList, importedSources } from "../../../run/watch/source-list.ts";
import { checkSource, type SourceCheck } from "../../../run/watch/check-source.ts";
import { findSource, type FoundSource, sourceId } from "../../../run/watch/find-source.ts";
import type { Effects } from "../../../model/effects.ts";
import { DONE, REFUSED } from "../exit-code.ts";
import { withStore } from "../open-folder.ts";
import { printSources } from "../print/sources.ts";
import { sourceLines } from "../../source-lines.ts";
import type { Terminal } from "../terminal.ts";
import { type WebOptions, withStoredEffects } from "../web-settings.ts";

interface Options {
  readonly data: string;
  readonly json?: true;
}

/** `tollkeeper sources list`: what is watched and what was collected once, with its state. */
export async function listSources(options: Options, terminal: Terminal): Promise<number> {
  const lines = await withStore(options.data, async (store) => sourceLines(await store.watched(), await store.sources()), {
    readOnly: true,
  });
  if (options.json) terminal.print(JSON.stringify(lines, null, 1));
  else printSources(lines, terminal);
  return DONE;
}

/** `tollkeeper sources add`: what each turned out to be, and whether it was new. */
export async function addToSources(whats: readonly string[], options: Options & WebOptions, terminal: Terminal): Promise<number> {
  const refused: string[] = [];
  const added = await withStore(options.data, (store) =>
    withStoredEffects(store, options, async ({ effects }) => {
      const found = await findAll(whats, effects, refused);
      const states = await store.addWatched(found.map(({ source }) => source));
      return found.map((one, index) => ({ ...one, isNew: states[index]! }));
    }),
  );
  if (options.json)
    terminal.print(
      JSON.stringify(
        added.map(({ source, isNew, doubt }) => ({
          id: source.id,
          kind: source.kind,
          at: source.at,
          name: source.name,
          new: isNew,
          doubt,
        })),
        null,
        1,
      ),
    );
  else for (const one of added) terminal.print(addedLine(one));
  for (const message of refused) terminal.say(message);
  return refused.length > 0 ? REFUSED : DONE;
}

async function findAll(whats: readonly string[], effects: Effects, refused: string[]): Promise<readonly FoundSource[]> {
  const found: FoundSource[] = [];
  for (const what of whats) {
    try {
      found.push(await findSource(what, effects));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.message);
    }
  }
  return found;
}

function addedLine({ source, isNew, doubt }: FoundSource & { readonly isNew: boolean }): string {
  const what = `${source.kind} ${source.at}${source.name === null ? "" : ` (${source.name})`}`;
  if (!isNew) return `Watched already: ${what}.`;
  return `Watches the ${what}, as ${source.id}.${doubt === null ? "" : ` It does not answer now and is tried again: ${doubt}`}`;
}

/** `tollkeeper sources remove`. */
export async function removeSources(names: readonly string[], options: Options, terminal: Terminal): Promise<number> {
  const states = await withStore(
    options.data,
    async (store) => store.removeWatched(named(names, await store.watched()).map(({ id }) => id)),
    { existing: true },
  );
  terminal.print(`${pluralText(states.filter(Boolean).length, "source")} no longer watched. What came from them stays.`);
  return DONE;
}

/** `tollkeeper sources check`: each in words; 1 where one of them gives nothing. */
export async function checkSources(names: readonly string[], options: Options & WebOptions, terminal: Terminal): Promise<number> {
  const checks = await withStore(
    options.data,
    (store) =>
      withStoredEffects(store, options, async ({ effects }) => {
        const watched = await store.watched();
        const done: SourceCheck[] = [];
        for (const source of names.length === 0 ? watched : named(names, watched)) {
          const check = await checkSource(source, effects);
          if (!options.json) terminal.print(checkText(check, terminal));
          done.push(check);
        }
        return done;
      }),
    { existing: true },
  );
  if (options.json) terminal.print(JSON.stringify(checks, null, 1));
  else if (checks.length === 0) terminal.print(`Nothing is watched in ${options.data} yet.`);
  return checks.every(({ ok }) => ok) ? DONE : REFUSED;
}

function checkText({ ok, at, text }: SourceCheck, terminal: Terminal): string {
  return `${ok ? terminal.paint("green", "reads") : terminal.paint("yellow", "trouble")}  ${at}\n  ${text}`;
}

/** The sources that were named by id, address or path. @throws {Refusal} `missing` where one is not watched */
function named(names: readonly string[], watched: readonly WatchedSource[]): readonly WatchedSource[] {
  return names.map((name) => {
    const found = watched.find(({ id, at }) => id === name || at === name || at === resolve(name) || id === sourceId(name));
    if (found === undefined)
      throw new Refusal("missing", `Cannot find the source ${name}: it is not watched. "tollkeeper sources" lists them.`);
    return found;
  });
}

/** `tollkeeper sources import`. */
export async function importSources(file: string, options: Options, terminal: Terminal): Promise<number> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Refusal("missing", `Cannot read ${file}: there is no such file, or it may not be read. Name a file of OPML.`);
  });
  const sources = importedSources(text, file, new Date().toISOString());
  const states = await withStore(options.data, (store) => store.addWatched(sources));
  const fresh = states.filter(Boolean).length;
  terminal.print(`${pluralText(fresh, "source")} watched from now on, ${states.length - fresh} were before.`);
  return DONE;
}

/** `tollkeeper sources export`. */
export async function exportSources(options: Options, terminal: Terminal): Promise<number> {
  const watched = await withStore(options.data, (store) => store.watched(), { readOnly: true });
  terminal.print(exportedList(watched).trimEnd());
  return DONE;
}
