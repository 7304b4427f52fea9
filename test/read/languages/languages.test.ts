import { deepStrictEqual, ok } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { languages } from "../../../src/read/languages/list.ts";

const READ = fileURLToPath(new URL("../../../src/read/", import.meta.url));
const english = languages.get("en")!;

for (const [code, language] of languages) {
  test(`${code}: the list files it under its own code, which is its folder`, () => {
    deepStrictEqual(language.code, code);
    ok(globSync(`languages/${code}/*.ts`, { cwd: READ }).length > 0);
  });

  test(`${code}: it reads the measures that English reads`, () => {
    const names = (of: typeof language) => new Set(of.figures.measures.map(({ measure }) => measure).toSorted());
    deepStrictEqual(names(language), names(english));
  });

  test(`${code}: no file outside its folder names it but the list`, () => {
    const naming = globSync("**/*.ts", { cwd: READ })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !file.startsWith(`languages/${code}/`))
      .filter((file) => new RegExp(`from "[^"]*/${code}/`).test(readFileSync(READ + file, "utf8")));
    deepStrictEqual(naming, ["languages/list.ts"]);
  });
}
