import type { Article } from "../../model/article.ts";
import type { Quotation, Sentence, Tokens } from "../../model/sentence.ts";
import type { Language } from "../languages/language.ts";
import { pairQuotations } from "./pair-quotations.ts";
import { splitSentences } from "./split-sentences.ts";
import { tokenize } from "./tokenize.ts";

/** An article cut up for reading: what every later stage works on. */
export interface Scan {
  readonly article: Article;
  readonly language: Language;
  readonly tokens: Tokens;
  /** Of the blocks that are read, in order of text. */
  readonly sentences: readonly Sentence[];
  /** In order of text; they do not nest. */
  readonly quotations: readonly Quotation[];
}

/** Cuts an article into tokens, sentences and quotations. Boilerplate and blocks that repeat an earlier one are passed over. */
export function scan(article: Article, language: Language): Scan {
  const indices = article.blocks.flatMap((block, index) => (block.repeats || block.role === "boilerplate" ? [] : [index]));
  const blocks = indices.map((index) => article.blocks[index]!);
  const tokens = tokenize(article.text, blocks, language.lexicon);
  return {
    article,
    language,
    tokens,
    sentences: splitSentences(tokens, article.blocks, indices),
    quotations: pairQuotations(tokens, article.blocks, indices),
  };
}
