import type { SiteRules } from "../../model/site-rules.ts";
import { ElementPicker } from "./element-picker.ts";
import { mark, ownMarks } from "./element-marks.ts";
import { foldWords, hasWords } from "./fold-words.ts";
import { impliedEnds, impliedReach, inlineTags, longestWanted, silentTags, voidTags, wantedAttributes } from "./markup-tags.ts";
import type { Chunk, ElementTable, PageImage, NeighbourLink, PageMoment, ScannedPage } from "./scanned-page.ts";
import { type MarkupEvents, type TagAttributes, tokenizeMarkup } from "./tokenize-markup.ts";

/** One pass over markup of any shape: linear in its length however deep, broken or unclosed it is. Never throws. */
export function scanMarkup(html: string, rules: SiteRules | null = null): ScannedPage {
  const scanner = new MarkupScanner(rules);
  tokenizeMarkup(html, scanner, (name) => scanner.wants(name));
  return scanner.finished();
}

/** An element within a line whose words a reader of the line does not see. */
const silentMarks = mark.hidden | mark.overlaid;

class MarkupScanner implements MarkupEvents {
  readonly #elements: ElementTable = { parent: [], tag: [], marks: [], end: [] };
  readonly #chunks: Chunk[] = [];
  readonly #meta = new Map<string, string[]>();
  readonly #images: PageImage[] = [];
  readonly #moments: PageMoment[] = [];
  readonly #neighbours: NeighbourLink[] = [];
  readonly #jsonLd: string[] = [];
  #title = "";
  #canonical: string | null = null;
  #base: string | null = null;
  #lang: string | null = null;

  /** Indices of the open elements, outermost first, and how many of each tag are open. */
  readonly #open: number[] = [];
  readonly #openCounts = new Map<string, number>();
  #silent = 0;
  #links = 0;

  #pieces = "";
  #linked = 0;
  #holder = -1;
  #href: string | null = null;
  #anchor: string | null = null;
  #anchorText = "";

  #attributes: TagAttributes = {};
  #captured = "";

  readonly #picker: ElementPicker | null;
  /** Elements that the site's rules name: those to be removed, and those that stand apart from the text around them. */
  readonly #removed = new Set<number>();
  readonly #apart = new Set<number>();

  constructor(rules: SiteRules | null) {
    this.#picker = rules && new ElementPicker(rules);
    this.#openElement("#page", {});
  }

  finished(): ScannedPage {
    this.#endChunk();
    while (this.#open.length > 0) this.#closeTop();
    return {
      elements: this.#elements,
      chunks: this.#chunks,
      meta: this.#meta,
      images: this.#images,
      moments: this.#moments,
      neighbours: this.#neighbours,
      jsonLd: this.#jsonLd,
      title: foldWords(this.#title),
      canonical: this.#canonical,
      base: this.#base,
      lang: this.#lang,
      picked: this.#picker?.picked ?? [],
    };
  }

  open(tag: string, attributes: TagAttributes): void {
    this.#attributes = attributes;
    this.#openElement(tag, attributes);
  }

  close(tag: string): void {
    if (tag === "br") this.#endChunk();
    if (!this.#openCounts.get(tag)) return;
    if (!inlineTags.has(tag)) this.#endChunk();
    for (let closed = ""; closed !== tag && this.#open.length > 0;) closed = this.#closeTop();
  }

  text(words: string): void {
    this.#addText(words);
  }

  wants(name: string): boolean {
    return (name.length <= longestWanted && wantedAttributes.has(name)) || (this.#picker?.wanted.has(name) ?? false);
  }

  #openElement(tag: string, attributes: TagAttributes): void {
    this.#closeImplied(tag);
    if (!inlineTags.has(tag)) this.#endChunk();
    this.#noteSpecial(tag, attributes);
    const index = this.#elements.parent.length;
    if (this.#picker) this.#askPicker(index, tag, attributes);
    if (voidTags.has(tag)) return;
    this.#elements.parent.push(this.#open.at(-1) ?? -1);
    this.#elements.tag.push(tag);
    this.#elements.marks.push(ownMarks(tag, attributes));
    this.#elements.end.push(index + 1);
    this.#open.push(index);
    this.#openCounts.set(tag, (this.#openCounts.get(tag) ?? 0) + 1);
    if (this.#isSilent(index)) this.#silent++;
    if (tag === "a" && attributes["href"] !== undefined) {
      this.#links++;
      this.#anchor = attributes["href"];
      this.#anchorText = "";
    }
    this.#captured = "";
  }

  #askPicker(index: number, tag: string, attributes: TagAttributes): void {
    const holds = !voidTags.has(tag);
    const state = this.#picker!.open(index, tag, attributes, holds);
    if (state === null || !holds) return;
    if (state === "picked") this.#endChunk();
    (state === "removed" ? this.#removed : this.#apart).add(index);
  }

  /** Whether what stands in an element is no part of the text around it. */
  #isSilent(index: number): boolean {
    const tag = this.#elements.tag[index]!;
    return (
      silentTags.has(tag) || this.#removed.has(index) || (inlineTags.has(tag) && ((this.#elements.marks[index] ?? 0) & silentMarks) !== 0)
    );
  }

  #closeImplied(tag: string): void {
    const implied = impliedEnds.get(tag);
    if (!implied) return;
    for (let at = this.#open.length - 1, steps = 0; at >= 0 && steps < impliedReach; at--, steps++) {
      const open = this.#tagAt(at);
      if (implied.closes.has(open)) {
        this.#endChunk();
        while (this.#open.length > at) this.#closeTop();
        return;
      }
      if (implied.border.has(open)) return;
    }
  }

  #tagAt(at: number): string {
    return this.#elements.tag[this.#open[at] ?? -1] ?? "";
  }

  #closeTop(): string {
    const index = this.#open.pop() ?? 0;
    if (this.#apart.has(index)) this.#endChunk();
    this.#picker?.close();
    const tag = this.#elements.tag[index] ?? "";
    this.#elements.end[index] = this.#elements.parent.length;
    this.#openCounts.set(tag, (this.#openCounts.get(tag) ?? 1) - 1);
    if (this.#isSilent(index)) this.#silent--;
    if (tag === "a") this.#closeLink(index);
    if (tag === "script" && this.#captured) this.#jsonLd.push(this.#captured);
    if (tag === "script") this.#captured = "";
    return tag;
  }

  #closeLink(index: number): void {
    this.#links = Math.max(0, this.#links - 1);
    const marks = (this.#elements.marks[index] ?? 0) | (this.#elements.marks[this.#elements.parent[index] ?? 0] ?? 0);
    const text = foldWords(this.#anchorText.slice(0, 400));
    if (marks & (mark.previous | mark.next) || /^\W*(?:prev|next)/iu.test(text)) this.#neighbours.push({ text, marks });
    this.#anchorText = "";
  }

  #addText(text: string): void {
    const top = this.#open.at(-1);
    const tag = top === undefined ? "" : this.#elements.tag[top];
    if (tag === "title" && !this.#chunks.length && this.#title.length < 2_000) this.#title += text.slice(0, 2_000);
    if (tag === "script" && this.#attributes["type"]?.toLowerCase().includes("ld+json")) this.#captured += text;
    if (this.#silent > 0 || tag === "title") return;
    this.#pieces += text;
    if (!hasWords(text, 1)) return;
    if (this.#links > 0) {
      if (this.#anchorText.length < 400) this.#anchorText += text;
      this.#linked += text.trim().length;
      this.#href ??= this.#anchor;
    }
    const holder = top ?? -1;
    if (this.#holder === -1) this.#holder = holder;
    else if (this.#holder !== holder) this.#holder = this.#innermostBlock();
  }

  #innermostBlock(): number {
    let at = this.#open.length - 1;
    for (let steps = 0; at > 0 && steps < impliedReach && inlineTags.has(this.#tagAt(at)); steps++) at--;
    return this.#open[at] ?? -1;
  }

  #endChunk(): void {
    if (this.#holder !== -1 || this.#pieces) {
      const text = foldWords(this.#pieces);
      if (text)
        this.#chunks.push({ text, linked: Math.min(this.#linked, text.length), element: Math.max(0, this.#holder), href: this.#href });
    }
    this.#pieces = "";
    this.#linked = 0;
    this.#holder = -1;
    this.#href = null;
  }

  #noteSpecial(tag: string, attributes: TagAttributes): void {
    if (tag === "meta") this.#noteMeta(attributes);
    else if (tag === "html") this.#lang ??= attributes["lang"] ?? null;
    else if (tag === "base") this.#base ??= attributes["href"] ?? null;
    else if (tag === "link" && attributes["rel"]?.toLowerCase() === "canonical") this.#canonical ??= attributes["href"] ?? null;
    else if (tag === "time" && attributes["datetime"])
      this.#moments.push({ datetime: attributes["datetime"], element: this.#open.at(-1) ?? 0, chunk: this.#chunks.length });
    else if (tag === "img") this.#noteImage(attributes);
  }

  #noteImage(attributes: TagAttributes): void {
    const src = attributes["data-src"] ?? attributes["src"];
    if (src && !src.startsWith("data:")) this.#images.push({ src, element: this.#open.at(-1) ?? 0, chunk: this.#chunks.length });
  }

  #noteMeta(attributes: TagAttributes): void {
    const content = attributes["content"];
    for (const name of [attributes["property"], attributes["name"], attributes["itemprop"]]) {
      if (!name || content === undefined) continue;
      const key = name.toLowerCase();
      const known = this.#meta.get(key);
      if (known) known.push(content);
      else this.#meta.set(key, [content]);
    }
  }
}
