import { endsSentence, hasWords } from "./fold-words.ts";

/**
 * A line that describes a picture.
 *
 *   Pictured: Smoke rises over the port
 *   A rescuer is seen clearing rubble in the old town on March 3
 *   FILE - A ferry leaves the harbour. (Jane Roe/Harbour Post via AP)
 */
export function isCaption(line: string): boolean {
  if (line.length > 600 || !hasWords(line, 3)) return false;
  return labelled.test(line) || bracketedCredit.test(line) || agencyAtEnd(line) !== null || isScene(line);
}

/** Who took or owns the picture, where a caption says so; null where it does not. */
export function creditIn(caption: string): string | null {
  return (
    namedCredit.exec(caption)?.groups?.["name"]?.trim() ?? bracketedCredit.exec(caption)?.groups?.["name"]?.trim() ?? agencyAtEnd(caption)
  );
}

/** A line that is a credit and nothing else: "Photo: Jane Roe", "Image credit: Harbour Post". */
export function isCreditLine(line: string): boolean {
  return line.length <= 160 && (namedCredit.test(line) || /^courtesy (?:of|:)/iu.test(line)) && !endsSentence(line.replace(/\.$/u, ""));
}

/** A label alone, whose credit stands in the next block: "Photo:". */
export function isCreditLabel(line: string): boolean {
  return (
    line.length <= 20 && /^\W*(?:photos?|pictures?|images?|credits?|foto|bild|фото|світлина)(?: (?:by|credit|source))?\s*:$/iu.test(line)
  );
}

const agencies =
  "AP|AFP|EPA|EPA-EFE|Reuters|Getty Images|Getty|Anadolu|Shutterstock|Xinhua|TASS|Ukrinform|iStock|Alamy|PA Wire|PA Media|Press Association|Associated Press|Bloomberg|Handout";
const labelled =
  /(?:^|[.!?]\s+)(?:pictured|photographed|above|below|file)(?: (?:above|below|left|right|here|photo|picture|image))?\s*(?::|\s[-–—]\s)|^\W*(?:(?:file )?(?:photo|picture|image|photograph)s?(?: (?:by|credit|courtesy|source|caption))?\s*:|(?:photo|picture|image) (?:by|credit|courtesy)\b|(?:in|on) this (?:\w+,? ){0,6}(?:photo|picture|image|photograph)\b|(?:image|media|photo) (?:copyright|caption|source)\b|фото\s*:|на фото\b|ілюстративне фото|иллюстративное фото)/iu;
const bracketedCredit =
  /[([](?:image|photo|picture|credit|foto|фото)s?(?: (?:credit|by|courtesy of))?\s*:?\s(?<name>[^()[\]]{2,80})[)\]]\s*\.?$/iu;
const agency = new RegExp(`\\b(?:${agencies})\\b`, "u");
const afterBar = new RegExp(`(?:[.\\s][A-Z][^.]{0,40}/|\\bvia |[|/] ?)(?:${agencies})(?: (?:Photo|Images|Pictures))?$`, "u");
const namedCredit =
  /^\W*(?:photo|picture|image|photograph|credit|фото)s?(?: (?:credit|by|courtesy(?: of)?|source))*\s*(?::|by\b|courtesy\b)\s*(?<name>\S.{1,100})$/iu;
const opening =
  /^(?:an?|the|two|three|four|five|several|some|people|members|residents|soldiers|police|rescuers|firefighters|smoke|\p{Lu}[\p{L}'’-]+)\s/iu;
const seen = /\b(?:is|are) (?:seen|pictured|shown|photographed)\b|\b(?:seen|pictured|shown) (?:here|in|on|at|near|after|during)\b/iu;
const day =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}\b/iu;
const told = /\b(?:said|says|told|was|were|had|has|have|will|added|according)\b/iu;

function isScene(line: string): boolean {
  return !endsSentence(line) && hasWords(line, 8) && opening.test(line) && (seen.test(line) || (day.test(line) && !told.test(line)));
}

/** The agency's credit that closes a caption, in brackets or after a bar: "(Jane Roe/AP Photo)", "Jane Roe/Reuters". */
function agencyAtEnd(line: string): string | null {
  const tail = withoutStops(line.slice(-140));
  if (!tail.endsWith(")") && !tail.endsWith("]")) {
    const mayHold = tail.includes("/") || tail.includes("|") || tail.includes("via ");
    return mayHold ? (afterBar.exec(tail)?.[0].replace(/^[.\s|/]+/u, "") ?? null) : null;
  }
  const inside = tail.slice(Math.max(tail.lastIndexOf("("), tail.lastIndexOf("[")) + 1, -1).trim();
  return inside.length <= 100 && agency.test(inside) ? inside : null;
}

/** Without the full stops and the white space at its end. */
function withoutStops(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s.]/u.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}
