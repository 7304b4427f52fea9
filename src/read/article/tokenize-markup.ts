import { decodeHTML, decodeHTMLAttribute } from "entities/decode";

/** What a page's markup is made of, in order. Names of tags and attributes are lower-case, entities are decoded. */
export interface MarkupEvents {
  open(tag: string, attributes: TagAttributes): void;
  close(tag: string): void;
  text(words: string): void;
}

export type TagAttributes = Readonly<Record<string, string | undefined>>;

/**
 * Takes markup of any shape apart in one pass, linear in its length. After the tokenization of HTML, without its states for
 * documents written by scripts: text runs to the next tag, comments and declarations are passed over, and what stands in a script,
 * a style or a title is text up to its own closing tag. `wants` names the attributes that are given; others are passed over unread.
 */
export function tokenizeMarkup(html: string, events: MarkupEvents, wants: (name: string) => boolean): void {
  for (let at = 0; at < html.length;) {
    const tag = html.indexOf("<", at);
    if (tag < 0 || tag === html.length - 1) return events.text(decoded(html.slice(at)));
    const next = html.charCodeAt(tag + 1);
    const isTag = isLetter(next) || next === EXCLAMATION || next === QUESTION || (next === SLASH && tag + 2 < html.length);
    if (tag > at) events.text(decoded(html.slice(at, tag)));
    if (!isTag) events.text("<");
    at = isTag ? tagAt(html, tag, events, wants) : tag + 1;
  }
}

/** Reads what begins with a bracket and gives where the text goes on. */
function tagAt(html: string, tag: number, events: MarkupEvents, wants: (name: string) => boolean): number {
  const next = html.charCodeAt(tag + 1);
  if (next === EXCLAMATION) return html.startsWith("<!--", tag) ? afterComment(html, tag + 4) : after(html, ">", tag + 2);
  if (next === QUESTION) return after(html, ">", tag + 2);
  if (next === SLASH) return closingTag(html, tag + 2, events);
  const nameEnd = endOfName(html, tag + 1);
  const name = html.slice(tag + 1, nameEnd).toLowerCase();
  const attributes: Record<string, string> = {};
  const end = attributesAt(html, nameEnd, attributes, wants);
  if (end < 0) return html.length;
  events.open(name, attributes);
  return rawTags.has(name) ? rawText(html, end, name, events) : end;
}

const after = (html: string, mark: string, from: number) => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

/** "<!-->" and "<!--->" are whole comments. */
function afterComment(html: string, from: number): number {
  if (html.startsWith(">", from)) return from + 1;
  return html.startsWith("->", from) ? from + 2 : after(html, "-->", from);
}

function closingTag(html: string, from: number, events: MarkupEvents): number {
  if (!isLetter(html.charCodeAt(from))) return after(html, ">", from);
  const nameEnd = endOfName(html, from);
  events.close(html.slice(from, nameEnd).toLowerCase());
  return after(html, ">", nameEnd);
}

/** Reads attributes up to the end of their tag; gives where that is, or -1 where the page ends first. */
function attributesAt(html: string, from: number, into: Record<string, string>, wants: (name: string) => boolean): number {
  for (let at = from; at < html.length;) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH || isWhite(code)) {
      at++;
      continue;
    }
    const nameEnd = endOfAttribute(html, at);
    const equals = skipWhite(html, nameEnd);
    const start = html.charCodeAt(equals) === EQUALS ? skipWhite(html, equals + 1) : -1;
    const quote = start < 0 ? 0 : html.charCodeAt(start);
    const isQuoted = quote === DOUBLE || quote === SINGLE;
    const end = start < 0 ? nameEnd : isQuoted ? html.indexOf(quote === DOUBLE ? '"' : "'", start + 1) : endOfBare(html, start);
    if (end < 0) return -1;
    if (nameEnd - at <= LONGEST_NAME)
      keep(html.slice(at, nameEnd), start < 0 ? "" : html.slice(isQuoted ? start + 1 : start, end), into, wants);
    at = start < 0 ? equals : isQuoted ? end + 1 : end;
  }
  return -1;
}

/** Keeps the first value of an attribute that is wanted. */
function keep(written: string, value: string, into: Record<string, string>, wants: (name: string) => boolean): void {
  const name = written.toLowerCase();
  if (wants(name)) into[name] ??= decoded(value, decodeHTMLAttribute);
}

/** Where a value without quotes ends. */
function endOfBare(html: string, start: number): number {
  let at = start;
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isWhite(html.charCodeAt(at))) at++;
  return at;
}

/** What stands in an element that holds no markup, up to its closing tag or the page's end. */
function rawText(html: string, from: number, tag: string, events: MarkupEvents): number {
  const closing = rawTags.get(tag)!;
  closing.lastIndex = from;
  const end = closing.exec(html)?.index ?? html.length;
  const words = html.slice(from, end);
  if (words) events.text(decodedTags.has(tag) ? decoded(words) : words);
  return end;
}

const rawTags = new Map(
  "script style title textarea xmp iframe noembed noframes".split(" ").map((tag) => [tag, new RegExp(`</${tag}(?=[\\s/>])`, "giu")]),
);
/** In these the entities are decoded all the same. */
const decodedTags = new Set(["title", "textarea"]);

function decoded(words: string, decode: (words: string) => string = decodeHTML): string {
  return words.includes("&") ? decode(words) : words;
}

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || code === SLASH || isWhite(code)) break;
  }
  return at;
}

function endOfAttribute(html: string, from: number): number {
  let at = from + 1; // an equals sign at its head belongs to the name
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isWhite(code)) break;
  }
  return at;
}

function skipWhite(html: string, from: number): number {
  let at = from;
  while (isWhite(html.charCodeAt(at))) at++;
  return at;
}

const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13);
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const [EXCLAMATION, QUESTION, SLASH, GREATER, EQUALS, DOUBLE, SINGLE] = [33, 63, 47, 62, 61, 34, 39];
/** No attribute that anybody asks for has a longer name. */
const LONGEST_NAME = 24;
