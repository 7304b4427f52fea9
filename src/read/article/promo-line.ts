import { hasWords } from "./fold-words.ts";

/**
 * A whole sentence in which a site speaks of itself and not of the news.
 *
 *   Get the day's reports delivered to your inbox every morning.
 *   Twelve issues for only £11.99: subscribe to the Harbour Post today.
 *   Comments that insult other readers will be removed by our moderators.
 */
export function isPromo(line: string): boolean {
  if (line.length > MOST_UNITS || !mayPromote.test(line)) return false;
  return patterns.some((pattern) => pattern.test(line)) || isCommentRule(line);
}

const MOST_UNITS = 450;

/** Nearly every line holds none of these. */
const mayPromote =
  /newsletter|inbox|letterbox|mailbox|subscri|membership|^follow |^more |^for more|^our standards|comment|coment|kommentar|коментар|комментар/iu;

const patterns = [
  /\b(?:sign(?:ing)? up|subscribe|join|get|receive)\b.{0,120}\bnewsletters?\b|\bnewsletters?\b.{0,120}\b(?:sign up|subscribe|delivered)\b/iu,
  /\b(?:delivered|straight|sent|direct(?:ly)?|right)\b.{0,40}\b(?:to|through|in(?:to)?) your (?:e-?mail )?(?:inbox|letterbox|mailbox)\b/iu,
  /(?:^|[.!] )(?:get|subscribe|try|join|become)\b.{0,200}(?:[£$€₹]|\bRs\.? ?|\bUSD ?|\bEUR ?)\d/iu,
  /^follow (?:us\b|@\w|[\p{Lu}][^.]{0,60} on (?:twitter|facebook|instagram|x|telegram|threads)\b)/iu,
  /^(?:for )?(?:more|full)\b[^.!?]{0,60}(?::|\bat\b) ?https?:\/\/\S+(?: (?:and|or) https?:\/\/\S+)?\.?$/iu,
  /^our standards\s*:/iu,
] as const;

/** What a site asks of those who comment. */
function isCommentRule(line: string): boolean {
  return hasWords(line, 6) && commentWords.test(line) && ruleWords.test(line);
}

const commentWords = /(?<!\p{L})(?:comments?|coment[áa]rios?|commentaires?|kommentare?|комментари\p{L}*|коментар\p{L}*)(?!\p{L})/iu;
const ruleWords =
  /(?<!\p{L})(?:moderat(?:ed|ors?|ion)|moderador\p{L}*|modérat\p{L}*|moderiert|модер\p{L}+|aprovad[oa]s|aprobad[oa]s|will (?:not )?be (?:published|removed|deleted))(?!\p{L})/iu;
