import type { Quoted, Span } from "../../model/span.ts";
import type { Speaker, Statement } from "../../model/statement.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import { WordClass } from "../text/word-class.ts";
import type { ActorsOfArticle, ArticleActor } from "./article-actors.ts";
import { appositionAfter, nameAfter, nameBefore } from "./apposition.ts";
import { channelIn } from "./channel.ts";
import type { Draft } from "./draft.ts";
import { type Run, subjectBefore } from "./noun-phrase.ts";
import type { Unit } from "./passage.ts";
import { Part, type StatementWords } from "./statement-words.ts";
import { hasClass, is, isComma } from "./units.ts";

/** A draft with its units turned into spans of the text. */
export function toStatement(
  scan: Scan,
  draft: Draft,
  actors: ActorsOfArticle,
  atomsOf: (sentence: number) => Atoms,
  id: string,
): Statement {
  const text = scan.article.text;
  const quoted = ({ start, end }: Span): Quoted => ({ start, end, text: text.slice(start, end) });
  const content = [
    ...draft.leading.map((run) => tokenSpan(scan, run)),
    ...draft.content.map((run) => contentSpan(scan, draft, run)),
    ...draft.further.map((run) => tokenSpan(scan, run)),
  ];
  const cue = draft.cue ? quoted(unitSpan(scan, draft, draft.cue)) : { start: content[0]!.start, end: content[0]!.start, text: "" };
  const speaker = speakerOf(scan, draft, actors, cue.start);
  const outside = outsideContent(draft);
  const channel = channelOf(draft, outside);
  const spans = [cue, ...(speaker ? [speaker] : []), ...content];
  return {
    id,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    cue,
    speaker,
    via: draft.via.map((run) => actors.nameOf(textOf(scan, tokenRun(draft.speakerUnits, run)))),
    channel: channel && quoted(unitSpan(scan, draft, channel)),
    when: outside && dayOfSaying(draft, outside, atomsOf),
    content,
    type: typeOf(draft),
    rule: draft.rule,
  };
}

/** A floating quotation knows only the name of who speaks. */
function speakerOf(scan: Scan, draft: Draft, actors: ActorsOfArticle, start: number): Speaker | null {
  if (!draft.speaker) return null;
  const { speakerUnits: units, speaker } = draft;
  const words = scan.language.statements;
  const antecedent = antecedentOf(units, speaker, words);
  const { name, role } = meetWithApposition(scan, units, antecedent, actors);
  const span = draft.cue ? tokenSpan(scan, tokenRun(units, speaker)) : { start, end: start };
  return { ...span, text: scan.article.text.slice(span.start, span.end), name, role };
}

/** "Hrytsiv, a military analyst" and "the minister, Ivan Petrenko". */
function meetWithApposition(scan: Scan, units: readonly Unit[], speaker: Run, actors: ActorsOfArticle): ArticleActor {
  const name = nameAfter(units, speaker) ?? nameBefore(units, speaker, scan.language.statements);
  const apposition = name ? withoutDeterminer(units, speaker) : appositionAfter(units, speaker, scan.language.statements);
  return actors.meet(tokenRun(units, name ?? speaker), apposition && textOf(scan, tokenRun(units, apposition)));
}

const withoutDeterminer = (units: readonly Unit[], { from, to }: Run): Run => ({
  from: hasClass(units, from, WordClass.determiner) && to - from > 1 ? from + 1 : from,
  to,
});

const tokenRun = (units: readonly Unit[], run: Run): Run => ({ from: units[run.from]!.from, to: units[run.to - 1]!.to });
const textOf = (scan: Scan, run: Run) => scan.article.text.slice(scan.tokens.start[run.from], scan.tokens.end[run.to - 1]);

/** Whom "who" stands for; any other speaker stands for themself. */
function antecedentOf(units: readonly Unit[], speaker: Run, words: StatementWords): Run {
  if (speaker.to - speaker.from !== 1 || !hasClass(units, speaker.from, WordClass.relative)) return speaker;
  const end = isComma(units, speaker.from - 1) ? speaker.from - 1 : speaker.from;
  return (end > 0 && subjectBefore(units, end, 0, words)) || speaker;
}

/** The units around the cue that are not what is said: where channel and day stand. */
function outsideContent({ cue, speaker, content, units, clauseFrom }: Draft): Run | null {
  if (!cue) return null;
  const start = Math.min(cue.from, speaker?.from ?? cue.from);
  const said = content.findLast((run) => run.to <= start)?.to ?? 0;
  const gap = speaker !== null && speaker.from > cue.to; // "повідомив у четвер мер"
  const behindSpeaker = speaker && speaker.from >= cue.to ? (gap ? cue.to : speaker.to) : 0;
  const ownClause = clauseFrom !== null && is(units, cue.from - 1, Part.coordinator) ? clauseFrom : 0;
  return { from: Math.max(said, behindSpeaker, ownClause), to: content.find((run) => run.from >= cue.to)?.from ?? units.length };
}

/** Beside the cue, or behind what is said. */
function channelOf({ units, content, cue }: Draft, outside: Run | null): Run | null {
  if (!outside || !cue) return null;
  const tail = content.at(-1)?.to ?? 0;
  return channelIn(units, outside.from, outside.to) ?? (tail > cue.to ? channelIn(units, tail, tail + 1) : null);
}

function dayOfSaying(draft: Draft, outside: Run, atomsOf: (sentence: number) => Atoms): string | null {
  const first = draft.units[outside.from]?.from ?? 0;
  const last = draft.units[outside.to - 1]?.to ?? 0;
  for (let sentence = draft.passage.firstSentence; sentence <= draft.passage.lastSentence; sentence++) {
    const date = atomsOf(sentence).dates.find(
      (found) => found.from >= first && found.to <= last && found.sense === "on" && found.grain === "day",
    );
    if (date) return date.first;
  }
  return null;
}

const tokenSpan = (scan: Scan, run: Run): Span => ({ start: scan.tokens.start[run.from]!, end: scan.tokens.end[run.to - 1]! });
const unitSpan = (scan: Scan, { units }: Draft, run: Run): Span =>
  tokenSpan(scan, { from: units[run.from]!.from, to: units[run.to - 1]!.to });

/** A run that is one quotation loses its marks. */
function contentSpan(scan: Scan, draft: Draft, run: Run): Span {
  const quotation = draft.units[run.from]!.quotation;
  return quotation && run.to - run.from === 1 ? tokenSpan(scan, quotation) : unitSpan(scan, draft, run);
}

function typeOf({ units, content }: Draft): Statement["type"] {
  let quotes = false;
  let reports = false;
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      const { quotation, word } = units[at]!;
      if (quotation !== null) quotes = true;
      else if (word.shape !== "mark") reports = true;
    }
  if (!quotes) return "indirect";
  return reports ? "mixed" : "direct";
}
