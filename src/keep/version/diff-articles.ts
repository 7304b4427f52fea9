import type { BlockRole } from "../../model/article.ts";
import type { Report } from "../../model/report.ts";
import type { ArticleChanges, BlockChange } from "../../model/version.ts";
import { diffBlocks } from "./diff-blocks.ts";
import { diffFigures, figureChangeText } from "./diff-figures.ts";
import { diffStatements, statementChangeText } from "./diff-statements.ts";

/** What changed between two readings of one page: its blocks, its figures, its statements, and the same in plain words. */
export function diffArticles(before: Report, after: Report): ArticleChanges {
  const blocks = diffBlocks(before.article, after.article);
  const figures = diffFigures(before, after, blocks);
  const statements = diffStatements(before, after);
  const [heads, others] = [blocks.filter(isHead), blocks.filter((change) => !isHead(change))];
  const texts = [
    ...heads.flatMap(blockTexts),
    ...figures.map(figureChangeText),
    ...statements.map(statementChangeText),
    ...others.flatMap(blockTexts),
  ];
  return { blocks, figures, statements, texts };
}

const headRoles = new Set<BlockRole>(["headline", "standfirst"]);
const isHead = ({ role }: BlockChange) => headRoles.has(role);

const MOST_WORDS = 6;
const MOST_UNITS = 100;

/** A changed block in plain words: each run of a few words that changed, or that much of it did. */
function blockTexts({ role, before, after, words }: BlockChange): string[] {
  if (before === null) return [`${role} added: “${cut(after ?? "")}”`];
  if (after === null) return [`${role} taken out: “${cut(before)}”`];
  const short = words.filter((change) => isShort(change.before) && isShort(change.after));
  if (short.length < words.length || words.length > 4) return [`${role} rewritten: “${cut(after)}”`];
  return short.flatMap((change) => wordText(role, change.before, change.after));
}

function wordText(role: BlockRole, before: string, after: string): string[] {
  if (before && after) return [`${role}'s *${before}* became *${after}*`];
  if (before) return [`${role} lost *${before}*`];
  return after ? [`${role} gained *${after}*`] : [];
}

const isShort = (words: string) => words.split(" ").length <= MOST_WORDS;
const cut = (words: string) => (words.length <= MOST_UNITS ? words : `${words.slice(0, MOST_UNITS).replace(/\s+\S*$/u, "")} …`);
