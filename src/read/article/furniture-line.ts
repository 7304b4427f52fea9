import { endsSentence } from "./fold-words.ts";

/**
 * Lines that belong to the site and not to the article.
 *
 *   Read more from the Harbour Post...
 *   Share this article
 *   © 2023 Harbour Post. All rights reserved.
 *
 * A sentence that merely opens with such words ("Read more widely, the report says little.") is none of them.
 */
export function isFurniture(line: string): boolean {
  if (isConsent(line)) return true;
  if (line.length > 240) return false;
  return isReadMore(line) || copyright.test(line) || contact.test(line) || (!isProse(line) && (calls.test(line) || lonely.test(line)));
}

/** What a site says of its cookies. Nearly every line holds no such word, and to see that without a pattern is far cheaper. */
function isConsent(line: string): boolean {
  return (
    line.length <= 900 &&
    (line.includes("ookie") || line.includes("OOKIE")) &&
    /\bcookies?\b/iu.test(line) &&
    /\b(?:website|browser|consent|preferences|privacy policy|cookie policy|this site|our site)\b/iu.test(line) &&
    /\b(?:uses?|using|stored?|accept|settings|necessary)\b/iu.test(line)
  );
}

/** "Read more from …", "Continue reading": the text goes on elsewhere, or another one is offered. */
function isReadMore(line: string): boolean {
  return line.length <= 160 && readMore.test(line) && !isProse(line);
}

/** "Continue reading", "to read the rest, subscribe": the text that stands here is not the whole. */
export function isCutMark(line: string): boolean {
  return line.length <= 240 && cutMark.test(line);
}

/** A title of the page before or after, as a line of the page names it; null where the line is none. */
export function neighbourTitle(line: string): { side: "previous" | "next"; title: string } | null {
  const found = neighbour.exec(line);
  const side = found?.groups?.["next"] ? "next" : "previous";
  const title = found?.groups?.["title"]?.trim();
  return title ? { side, title } : null;
}

const readMore =
  /^[\W_]*(?:(?:read|see|view|find out|learn) more\b|(?:read|see|view) (?:the )?(?:full|original|rest|whole|complete)\b|read on\b|continue reading|keep reading|full (?:story|article)\b|читайте? (?:также|також|далее|далі|більше)|подробнее|детальніше|weiterlesen|lire la suite|leer más)/iu;
const cutMark =
  /^[\W_]*(?:continue reading|keep reading|read (?:the )?(?:full|rest|original|whole|complete)\b|read more (?:at|on|from)\b)|\b(?:subscribe|sign in|log in|register) to (?:continue|keep|read)|\bto (?:continue|keep) reading\b|\bthis (?:content|article|story) is (?:only )?(?:for|available to|reserved for) (?:\w+ )?(?:subscribers|members)/iu;
const copyright =
  /^\W*(?:(?:©|\(c\)\s|copyright\b)[^.]{0,80}\b(?:19|20)\d\d|(?:©|copyright ©)|all rights reserved\b)|\ball rights reserved\.?$/iu;
const contact =
  /^[\W_]*(?:(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x|t)\.(?:com|me)\/\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{3,30})$|^(?:email|e-mail|contact|reach|follow|write to|get in touch with) .{1,120}(?:@\w|\bon (?:twitter|facebook|instagram|telegram)\b)/iu;
const calls =
  /^[\W_]*(?:share (?:this|on|via|article|story|your)\b|follow (?:us\b|@)|follow .{1,40} on (?:twitter|facebook|instagram|telegram|x)\b|subscribe (?:to|now|for|today)\b|sign up (?:to|for|now|here)\b|join (?:us on|our)\b|like us\b|download (?:our|the) app|get (?:our|the) (?:newsletter|app|latest)|click here\b|tap here\b|sponsored (?:by|content|links?)\b|related(?: \p{L}{3,12})?\s*:|related (?:stories|articles?|posts|news|content|topics|links)\b|more (?:on this story|stories|from)\b|most (?:read|popular|viewed)\b|recommended for you|you (?:may|might) (?:also )?(?:like|be interested)|don['’]?t miss\b|leave a (?:comment|reply)|\d+ comments?$|print (?:this|article)|email this|skip to\b|back to top|filed under|(?:tags?|topics?|categor(?:y|ies))\s*:|report (?:a typo|this ad)|(?:story|article) continues (?:after|below))/iu;
const lonely =
  /^[\W_]*(?:share|tweet|pin it|print|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|copy link|link copied|save|reply|loading|close|menu|search|home|advert|ad|advertise?ments?|sponsored|subscribe|sign up|watch live|live|source|captions?|(?:(?:image|photo|slide|page) )?\d+(?: ?[-–] ?\d+)? of \d+|related|comments?|trending|recommended|top stories|latest news|tags|topics|next|prev|previous|newsletter|поделиться|поділитися|реклама|teilen|partager|compartir|anzeige|publicidad)(?:\W+(?:share|tweet|facebook|twitter|whatsapp|print|e-?mail|telegram|linkedin|reddit|pinterest|copy link|save|link))*[\W_]*$/iu;
const neighbour =
  /^[«‹<←\s]*(?:(?:PREV(?:IOUS)?|(?<next>NEXT))[:»›>→|\s-]+|(?:[Pp]rev(?:ious)?|(?<next>[Nn]ext))(?: (?:article|post|story|page)[:»›>→|\s]+|\s*[:»›>→|]\s*))(?<title>["'“‘«\p{Lu}\p{N}].*)$/u;

function isProse(line: string): boolean {
  return line.length > 60 && endsSentence(line) && !/(?:\.{2,}|…)\s*$/u.test(line) && !/[:|]/u.test(line);
}
