import type { Report } from "../../model/report.ts";
import type { Statement } from "../../model/statement.ts";
import type { StatementChange } from "../../model/version.ts";
import { likeness } from "./diff-words.ts";
import { leftOver } from "./left-over.ts";

interface Said {
  readonly speaker: string | null;
  readonly words: string;
}

/** As much of its words must two statements of one speaker share to be one, before and after. */
const SAME_STATEMENT = 0.5;

/** What sources are said to have said in one version and not in the other, in order of the newer text; what went stands last. */
export function diffStatements(before: Report, after: Report): StatementChange[] {
  const left = leftOver(saidIn(before), ({ speaker, words }) => [`w${speaker}: ${words}`, `w${words}`, `s${speaker}`]);
  const fresh = saidIn(after).filter(({ speaker, words }) => left.take(`w${speaker}: ${words}`) === null);
  const changes = fresh.map(({ speaker, words }): StatementChange => {
    const old = left.take(`w${words}`) ?? left.take(`s${speaker}`, (one) => likeness(one.words, words) >= SAME_STATEMENT);
    return { speaker, before: old?.words ?? null, after: words };
  });
  return [...changes, ...left.rest().map(({ speaker, words }) => ({ speaker, before: words, after: null }))];
}

function saidIn({ article, statements }: Report): Said[] {
  return statements.map((statement) => ({ speaker: speakerOf(statement), words: wordsOf(article.text, statement) }));
}

const speakerOf = ({ speaker }: Statement) => speaker?.name || speaker?.text || null;
const wordsOf = (text: string, { content }: Statement) => content.map(({ start, end }) => text.slice(start, end)).join(" … ");

const MOST_UNITS = 100;

/** "the mayor's words changed: …", "new from the mayor: …", "no longer said by the mayor: …". */
export function statementChangeText({ speaker, before, after }: StatementChange): string {
  const who = speaker ?? "a source not named";
  if (after === null) return `no longer said by ${who}: “${cut(before ?? "")}”`;
  if (before === after) return `now said by ${who}: “${cut(after)}”`;
  return before === null ? `new from ${who}: “${cut(after)}”` : `${who}'s words changed to “${cut(after)}”`;
}

const cut = (words: string) => (words.length <= MOST_UNITS ? words : `${words.slice(0, MOST_UNITS).replace(/\s+\S*$/u, "")} …`);
