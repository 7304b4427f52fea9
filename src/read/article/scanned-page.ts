import type { Picked } from "./element-picker.ts";

/** The elements of a page in order of their opening, as flat arrays; the first is the page itself. A parent has a lower index than its children. */
export interface ElementTable {
  readonly parent: number[];
  readonly tag: string[];
  /** Bits of `element-marks.ts`, the element's own. */
  readonly marks: number[];
  /** One past the index of the last element inside it. */
  readonly end: number[];
}

/** A run of text between two borders of blocks. */
export interface Chunk {
  readonly text: string;
  /** How many of its characters are inside links. */
  readonly linked: number;
  /** The innermost element that holds all of it. */
  readonly element: number;
  /** Address of its first link. */
  readonly href: string | null;
}

export interface PageImage {
  readonly src: string;
  readonly element: number;
  /** Index of the chunk it stands in or before. */
  readonly chunk: number;
}

export interface PageMoment {
  readonly datetime: string;
  readonly element: number;
  /** Index of the chunk it stands in or before. */
  readonly chunk: number;
}

/** A link that may lead to the page before or after: its words, and the marks of its element and of the one around it. */
export interface NeighbourLink {
  readonly text: string;
  readonly marks: number;
}

/** What one pass over a page's markup gives. */
export interface ScannedPage {
  readonly elements: ElementTable;
  readonly chunks: Chunk[];
  /** Contents of `meta` by name, property or itemprop, lower-case. */
  readonly meta: Map<string, string[]>;
  readonly images: PageImage[];
  readonly moments: PageMoment[];
  readonly neighbours: NeighbourLink[];
  readonly jsonLd: string[];
  readonly title: string;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly lang: string | null;
  /** What the site's rules name, in order. */
  readonly picked: readonly Picked[];
}
