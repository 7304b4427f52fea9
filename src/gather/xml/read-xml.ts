import { Parser } from "htmlparser2";
import { replaceCodePoint } from "entities/decode";
import { Refusal } from "../../model/refusal.ts";
import { innerScope, type Scope, usualName } from "./namespaces.ts";
import { type DecodeEntities, withoutDoctype } from "./xml-entities.ts";
import type { XmlNode } from "./xml-node.ts";

export interface XmlOptions {
  /** What is refused where it cannot be read, in a person's words. */
  readonly at: string;
  readonly base?: string | null;
  readonly language?: string | null;
  /** Gets each element as it ends; those it takes (true) are forgotten afterwards, so that a long list needs little memory. */
  readonly take?: (node: XmlNode, parent: XmlNode | null) => boolean;
}

export interface XmlReading {
  /** The first element, without what was taken; null where there is none. */
  readonly root: XmlNode | null;
  /** Whether the text ends before its elements do. */
  readonly brokenOff: boolean;
}

/** Deeper than any feed, shallower than what costs time. */
const deepest = 300;

/**
 * Reads XML as it comes: tags that do not match, bare ampersands, names of entities that only HTML knows and a missing end are no
 * reason to stop. Elements that the end of the text cuts off are not given to `take`.
 *
 * @throws {Refusal} `unreadable` where elements stand in each other without end
 */
export function readXml(whole: string, options: XmlOptions): XmlReading {
  const { text, decode } = withoutDoctype(mended(whole));
  const builder = treeBuilder(decode, options);
  const parser = new Parser(builder.handler, { xmlMode: true, decodeEntities: false });
  parser.write(text);
  builder.cutOff();
  parser.end();
  return builder.reading();
}

/** Control characters that are letters of windows-1252 with the wrong name, and NUL, which is nothing. */
const misnamed = /[\0\u0080-\u009f]/g;

function mended(text: string): string {
  return text.replace(misnamed, (letter) => (letter === "\0" ? "" : String.fromCodePoint(replaceCodePoint(letter.charCodeAt(0)))));
}

interface Open {
  readonly node: XmlNode;
  readonly scope: Scope;
}

function treeBuilder(decode: DecodeEntities, { at, base = null, language = null, take = () => false }: XmlOptions) {
  const open: Open[] = [];
  let root: XmlNode | null = null;
  let inCdata = false;
  let ended = false;
  let brokenOff = false;
  const handler = {
    onopentag(written: string, raw: Record<string, string>) {
      if (open.length >= deepest) throw tooDeep(at);
      const above = open.at(-1);
      const entered = enter(written, raw, above ?? { node: { base, language }, scope: new Map() }, decode);
      if (above) above.node.children.push(entered.node);
      else root ??= entered.node;
      open.push(entered);
    },
    ontext(raw: string) {
      open.at(-1)?.node.children.push(inCdata ? raw : decode(raw));
    },
    onclosetag() {
      const node = open.pop()?.node;
      const parent = open.at(-1)?.node ?? null;
      if (node && !ended && take(node, parent)) parent?.children.pop();
    },
    oncdatastart: () => void (inCdata = true),
    oncdataend: () => void (inCdata = false),
  };
  const cutOff = () => {
    ended = true;
    brokenOff = open.length > 0;
  };
  return { handler, cutOff, reading: (): XmlReading => ({ root, brokenOff }) };
}

function enter(
  written: string,
  raw: Readonly<Record<string, string>>,
  above: { readonly node: Pick<XmlNode, "base" | "language">; readonly scope: Scope },
  decode: DecodeEntities,
): Open {
  const attributes = new Map(Object.entries(raw).map(([name, value]) => [name, decode(value)]));
  const scope = innerScope(above.scope, attributes);
  const name = usualName(written, scope);
  const node: XmlNode = {
    name,
    tag: written.replace(/^[^:]*:/, ""),
    attributes,
    children: [],
    base: baseOf(attributes.get("xml:base") ?? attributes.get("BASE"), above.node.base),
    language: languageOf(attributes.get("xml:lang"), above.node.language),
  };
  return { node, scope };
}

/** A base that is no web address, or none at all, changes nothing. */
function baseOf(own: string | undefined, above: string | null): string | null {
  const base = own === undefined ? null : URL.parse(own.trim(), above ?? undefined);
  return base !== null && /^https?:$/.test(base.protocol) ? base.href : above;
}

/** An empty one says that the language is not known. */
function languageOf(own: string | undefined, above: string | null): string | null {
  return own === undefined ? above : own.trim().replaceAll("_", "-") || null;
}

function tooDeep(at: string): Refusal {
  return new Refusal("unreadable", `Cannot read ${at}: its elements stand in each other more than ${deepest} deep. Save it again.`);
}
