import type { HarmForm } from "../../figure/harm-phrases.ts";

/** A verb's five forms. */
export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/**
 * Forms a verb from its base, or from "base/past/participle" and, where the spelling changes, a fourth "-ing" form.
 *
 *   kill       kills killed killed killing
 *   lose/lost/lost   loses lost lost losing
 */
export function verbForms(written: string): VerbForms {
  const [base = "", past, participle, ing] = written.split("/");
  const regular = base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  return { base, s: thirdPerson(base), past: past ?? regular, participle: participle ?? past ?? regular, ing: ing ?? ingForm(base) };
}

function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const ingForm = (base: string) => (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`);

/** A verb's spellings as words of harm; an adverb before it ("fatally shot") leaves it as written. */
export function harmForms(first: string): [string, HarmForm][] {
  if (first.endsWith("ly") || (/..(?:ed|ing)$/.test(first) && !first.includes("/") && first.length > 5))
    return [[first, first.endsWith("ing") ? "ing" : "past"]];
  const { base, s, past, participle, ing } = verbForms(first);
  return [
    [base, base === past ? "past" : "base"],
    [s, "s"],
    [past, "past"],
    [participle, "past"],
    [ing, "ing"],
  ];
}
