import type { HarmForm } from "../../figure/harm-phrases.ts";
import { decline } from "./inflect.ts";

/** A verb's spellings, by what each may be. */
export interface VerbForms {
  readonly infinitive: string;
  /** Past of the three genders and the plural: "вбив вбила вбило вбили". */
  readonly past: readonly string[];
  /** What is done to somebody, with nobody named: "вбито". Empty where the verb has none. */
  readonly impersonal: readonly string[];
  /** The participle that tells of a subject: "вбитий вбита вбите вбиті", "вбитими". */
  readonly participle: readonly string[];
  /** Present or future, as written. */
  readonly present: readonly string[];
  readonly gerund: readonly string[];
}

/**
 * Forms a verb from its infinitive. Behind "/" stands the stem of its passive participle, behind a second "/" that of its past where it
 * is not the infinitive's, with the masculine before ":" where that is another; behind each "+" a form of its present or future.
 *
 *   "вбити/вбит"   "викрасти/викраден/викра"   "померти//помер"   "зрости//зріс:зрос"   "загинути+загине+загинуть"
 */
export function verbForms(written: string): VerbForms {
  const [head = "", ...present] = written.split("+");
  const [infinitive = "", passive = "", given = ""] = head.split("/");
  const reflexive = infinitive.endsWith("ся");
  const [first = "", rest = first] = (given || infinitive.slice(0, reflexive ? -4 : -2)).split(":");
  const stem = rest;
  const masculine = first === rest && /[аеиіїоуюя]$/u.test(stem) ? `${stem}в` : first;
  const past = [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`];
  return {
    infinitive,
    past: reflexive ? past.flatMap((form) => (form.endsWith("в") ? [`${form}ся`] : [`${form}ся`, `${form}сь`])) : past,
    impersonal: passive ? [`${passive}о`] : [],
    participle: passive ? ["ий", "а", "е", "і", "ими"].map((ending) => passive + ending) : [],
    present,
    gerund: [`${masculine}ши${reflexive ? "сь" : ""}`],
  };
}

/** A verb's spellings as words of harm. */
export function harmForms(written: string): [string, HarmForm][] {
  const { infinitive, past, impersonal, participle, present, gerund } = verbForms(written);
  const form = (words: readonly string[], is: HarmForm) => words.map((word): [string, HarmForm] => [word, is]);
  return [[infinitive, "base"], ...form(present, "s"), ...form([...past, ...impersonal, ...participle], "past"), ...form(gerund, "ing")];
}

/** The forms of a participle as it stands before or for a noun behind a number; the nominative would tell of a subject. */
export function participleForms(...stems: readonly string[]): string[] {
  return stems.flatMap((stem) => {
    const { singular, plural } = decline(`${stem}ий`, "поранений");
    return [...singular, ...plural].filter((form) => !NOMINATIVE.test(form));
  });
}

const NOMINATIVE = /(?:ий|а|е|і)$/u;
