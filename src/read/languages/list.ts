import { english } from "./en/english.ts";
import type { Language } from "./language.ts";
import { ukrainian } from "./uk/ukrainian.ts";

/** Every language that can be read, by its code. */
export const languages: ReadonlyMap<string, Language> = new Map([english, ukrainian].map((language) => [language.code, language]));
