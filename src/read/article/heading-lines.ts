import { endsSentence, hasWords } from "./fold-words.ts";
import { writtenDay } from "./written-day.ts";

/**
 * The names in a byline, "By" left out; null where the line is none.
 *
 *   By Jane Roe and Omar Vidal, Harbour Post
 *      ^^^^^^^^     ^^^^^^^^^^
 *
 * "By Friday 12 had died" is no byline: what follows "By" must be names.
 */
export function bylineNames(line: string): string[] | null {
  const words =
    /^(?:(?:(?:written|reported|story|text|(?:posted|published|updated)\b.{0,60}?) )?by|reporting by|автор|von|par|por)[:\s]\s*(?<names>\S.*)$/iu.exec(
      line.slice(0, 200),
    )?.groups?.["names"];
  if (!words || line.length > 160) return null;
  return namesIn(words);
}

/** The line under a report that names who wrote it: "Reporting by Jane Roe; editing by Omar Vidal". */
export function isReportersLine(line: string): boolean {
  return (
    line.length <= 400 &&
    (/^\W*(?:additional )?(?:reporting|writing|editing) by\s/iu.test(line) ||
      (line.includes(" contributed ") &&
        /^\p{Lu}[\p{L} .,'-]{3,80} contributed (?:reporting|to this (?:report|article|story))\b/u.test(line)))
  );
}

/** "Jane Roe and Omar Vidal, Harbour Post" to its people; null where the words are no names. */
export function namesIn(words: string): string[] | null {
  const people = words
    .replace(/\s*(?:[|;·•–—]|\s-\s|,? (?:for|in|at|of) \p{Lu}|\(|,? (?:published|updated)\b).*$/iu, "")
    .split(/,\s*|\s+(?:and|&|und|et|y|та|и|і)\s+/iu);
  const names = people.map((name) => name.trim().replace(/[.,]$/u, "")).filter(Boolean);
  const first = names[0];
  if (!first || !isName(first)) return null;
  return names.filter((name, index) => index === 0 || (isName(name) && hasWords(name, 2) && !outlets.test(name)));
}

function isName(words: string): boolean {
  return (
    !hasWords(words, 6) &&
    !/\d/u.test(words) &&
    !notNames.test(words) &&
    words.split(/\s+/u).every((word) => /^(?:\p{Lu}|de$|la$|van$|von$|der$|den$|bin$|al-|el-|da$|di$|du$|del$)/u.test(word))
  );
}

const outlets =
  /\b(?:news|post|times|press|herald|tribune|agency|reuters|afp|bbc|cnn|correspondent|editor|reporter|staff|writer|daily|journal|gazette|ledger|wire|media|tv|radio|service|online|today|desk)\b/iu;
const notNames =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/** Whether a line says when and where something was published and nothing more. */
export function isDateline(line: string): boolean {
  if (line.length > 140 || !/\d/u.test(line) || endsSentence(line.replace(/\b[ap]\.m\.?$/iu, ""))) return false;
  if (!writtenDay(line) && !/\b\d{1,2}[:.]\d{2}\b/u.test(line)) return wireDateline.test(line);
  const rest = line.replace(datelineWords, " ").match(/\p{L}{2,}/gu)?.length ?? 0;
  return rest <= 3;
}

const wireDateline = /^\p{Lu}[\p{Lu} .'-]{2,30}, (?:[\p{Lu}\p{Ll}]+\.? \d{1,2})(?: \([\p{L} ]{2,20}\))?(?:\s*[-–—])?$/u;
const datelineWords =
  /\b(?:published|updated|posted|modified|created|last|first|on|at|am|pm|gmt|utc|bst|est|edt|et|pst|cet|eet|ist|by|date|time|id|min|minutes?|read|hours?|ago|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/giu;

/** Whether a line could be a headline: short, and not ended as a sentence is. */
export function looksLikeHeadline(line: string): boolean {
  return (
    line.length <= 220 &&
    hasWords(line, 2) &&
    !hasWords(line, 33) &&
    !/[.;:,]["'”’»]?$/u.test(line.replace(/\.{2,}$/u, "…")) &&
    /\p{L}/u.test(line)
  );
}
