import { readFileSync } from "node:fs";
import { join } from "node:path";
import { uniteActors } from "../src/keep/actor/unite-actors.ts";
import { uniteNames } from "../src/keep/actor/unite-names.ts";
import { nameForm } from "../src/keep/actor/name-form.ts";

interface Pair {
  readonly same: boolean;
  readonly scope: string;
  /** The two, and who else is named beside them. */
  readonly names: readonly string[];
}

/** Of names of those who speak or count: pairs rightly united among all united, and among all that are one. In per cent. */
export function scoreActors(folder: string, show: number): Readonly<Record<string, number>> {
  const pairs = readPairs(join(folder, "actors", "pairs.txt"));
  const judged = pairs.map((pair) => ({ ...pair, united: pair.scope === "story" ? oneInStory(pair.names) : oneAnywhere(pair.names) }));
  const wrong = judged.filter(({ same, united }) => same !== united);
  for (const { same, scope, names } of wrong.slice(0, show))
    console.log(`actors: ${same ? "missed" : "wrongly one"}, ${scope}: ${names.join(" | ")}`);
  const right = judged.filter(({ same, united }) => same && united).length;
  return {
    precision: percent(right, judged.filter(({ united }) => united).length),
    recall: percent(right, judged.filter(({ same }) => same).length),
  };
}

function readPairs(file: string): Pair[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line) => {
    const [, verdict, scope = "", names = ""] = /^(same|other) (story|anywhere): +(.+)$/.exec(line) ?? [];
    return verdict === undefined ? [] : [{ same: verdict === "same", scope, names: names.split("|").map((name) => name.trim()) }];
  });
}

/** Each name in an article of its own, of one story. */
function oneInStory(names: readonly string[]): boolean {
  const mentions = names.map((name) => ({ name, article: name }));
  const united = uniteNames(mentions);
  const [a, b] = mentions.map((mention) => united.partyOf(mention));
  return a !== undefined && a === b;
}

function oneAnywhere(names: readonly string[]): boolean {
  const actors = names.map((name, at) => {
    const rule = nameForm(name).kind === "government" ? ("government" as const) : ("name" as const);
    return { id: String(at), name, aliases: [name], evidence: [{ alias: name, rule, because: "", articles: 1 }] };
  });
  return uniteActors(actors).some(({ ids }) => ids.includes("0") && ids.includes("1"));
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);
