import { english } from "./en/english.ts";
import type { Language } from "./language.ts";

/** Every language that can be read, by its code. */
export const languages: ReadonlyMap<string, Language> = new Map([[english.code, english]]);
