import { strictEqual, deepStrictEqual, ok } from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom. A folder's own files are always allowed; the most exact row counts. */
const MAY_IMPORT: readonly (readonly [folder: string, from: readonly string[]])[] = [
  ["src/main.ts", ["src/show/cli"]],
  ["src/model", []],
  ["src/lib", []],
  ["src/gather", ["src/model", "src/lib"]],
  ["src/read", ["src/model", "src/lib"]],
  ["src/keep", ["src/model", "src/lib"]],
  ["src/store", ["src/model", "src/lib"]],
  ["src/run", ["src/model", "src/lib", "src/gather", "src/read", "src/keep", "src/store"]],
  ["src/show", ["src/model", "src/lib"]],
  ["src/show/export", ["src/model", "src/lib"]],
  ["src/show/cli", ["src/model", "src/lib", "src/run", "src/store", "src/show", "src/show/export", "src/show/web"]],
  ["src/show/web", ["src/model", "src/lib", "src/run", "src/store", "src/show", "src/show/export"]],
];

/** Pure folders: no clock, no network, no disk, no randomness. */
const PURE = ["src/read", "src/keep", "src/model"];
const IMPURE_MODULES = /^node:(?!crypto$)/;
const IMPURE_WORDS = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bawait fetch\(|\bprocess\.|\bperformance\./;

/** Only these folders may say it. */
const ONLY_THERE: readonly (readonly [what: string, words: RegExp, folder: string])[] = [
  ["SQL", /\b(?:SELECT\s.+\sFROM|INSERT (?:OR \w+ )?INTO|CREATE TABLE|node:sqlite)\b/, "src/store"],
  ["fetching", /from "undici"|globalThis\.fetch|\bawait fetch\(/, "src/gather"],
  ["a concrete language", /languages\/(?!list|language)[a-z]+\//, "src/read/languages"],
];

const FORBIDDEN_NAMES = /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\.ts$|\/)/;

const sources = globSync("src/**/*.ts", { cwd: ROOT }).toSorted();
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
const importsOf = (file: string) => [...textOf(file).matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((found) => found[1]!);
const isWithin = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

function rowOf(file: string) {
  return MAY_IMPORT.filter(([folder]) => isWithin(file, folder)).toSorted((a, b) => b[0].length - a[0].length)[0];
}

/** Files of the project that a file imports, from the root. */
function ownImports(file: string): string[] {
  const own = importsOf(file).filter((name) => name.startsWith("."));
  return own.map((name) => relative(ROOT, resolve(ROOT, dirname(file), name))).filter((path) => path.startsWith("src/"));
}

/** `show` names its shared files, not its doors: a door is opened only by the command that serves it. */
function isAllowed(file: string, imported: string): boolean {
  const [folder, allowed] = rowOf(file)!;
  if (isWithin(imported, folder)) return true;
  const target = rowOf(imported)![0];
  return allowed.includes(target);
}

test("every folder of the table is there, and every source file is in a folder of the table", () => {
  for (const [folder] of MAY_IMPORT) ok(existsSync(join(ROOT, folder)), `${folder} is gone: take it out of the table`);
  for (const [what, , folder] of ONLY_THERE) ok(existsSync(join(ROOT, folder)), `${folder} is gone: ${what} lives nowhere`);
  deepStrictEqual(
    sources.filter((file) => !rowOf(file)),
    [],
  );
});

test("imports go only where the table allows", () => {
  const wrong = sources.flatMap((file) =>
    ownImports(file)
      .filter((to) => !isAllowed(file, to))
      .map((to) => `${file} imports ${to}`),
  );
  deepStrictEqual(wrong, []);
});

test("the pure folders touch no clock, network, disk or chance", () => {
  const pure = sources.filter((file) => PURE.some((folder) => isWithin(file, folder)));
  const wrong = pure.filter((file) => importsOf(file).some((name) => IMPURE_MODULES.test(name)) || IMPURE_WORDS.test(textOf(file)));
  deepStrictEqual(wrong, []);
});

test("SQL, fetching and concrete languages stay in their rooms", () => {
  const wrong = ONLY_THERE.flatMap(([what, words, folder]) =>
    sources
      .filter((file) => !isWithin(file, folder) && file !== "src/read/languages/list.ts" && words.test(textOf(file)))
      .map((file) => `${file} holds ${what}`),
  );
  deepStrictEqual(wrong, []);
});

test("there are no default exports, barrels, drawers or import cycles", () => {
  deepStrictEqual(
    sources.filter((file) => FORBIDDEN_NAMES.test(file)),
    [],
  );
  deepStrictEqual(
    sources.filter((file) => /^export (?:default|\*)/m.test(textOf(file))),
    [],
  );
  deepStrictEqual(findCycle(), []);
});

test("no file is longer than 300 lines", () => {
  deepStrictEqual(
    sources.filter((file) => textOf(file).split("\n").length > 301),
    [],
  );
});

test("ARCHITECTURE.md names every folder that holds a stage", () => {
  const map = textOf("ARCHITECTURE.md");
  const folders = new Set(sources.map((file) => dirname(file)).filter((folder) => folder.split("/").length <= 3 && folder !== "src"));
  strictEqual([...folders].filter((folder) => !map.includes(folder.split("/").at(-1)!)).join(", "), "");
});

/** The first cycle of imports that carry values, or none. Types may point back. */
function findCycle(): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of valueImports(file)) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  return sources.map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

function valueImports(file: string): string[] {
  const found = [...textOf(file).matchAll(/^import (?!type )[^;]*?from\s+"(\.[^"]+\.ts)"/gms)].map((match) => match[1]!);
  return found.map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}
