import type { Quoted, Span } from "../../model/span.ts";
import type { Speaker, Statement } from "../../model/statement.ts";
import type { Atoms } from "../atoms.ts";
import type { Scan } from "../text/scan.ts";
import type { ActorsOfArticle } from "./article-actors.ts";
import { channelIn } from "./channel.ts";
import type { Draft } from "./draft.ts";
import type { Run } from "./noun-phrase.ts";

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
  const content = [...draft.content.map((run) => contentSpan(scan, draft, run)), ...draft.further.map((run) => tokenSpan(scan, run))];
  const cue = draft.cue ? quoted(unitSpan(scan, draft, draft.cue)) : { start: content[0]!.start, end: content[0]!.start, text: "" };
  const speaker = speakerOf(scan, draft, actors, cue.start);
  const outside = outsideContent(draft);
  const channel = outside && channelIn(draft.units, outside.from, outside.to, scan.language.statements);
  const spans = [cue, ...(speaker ? [speaker] : []), ...content];
  return {
    id,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    cue,
    speaker,
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
  const mention = { from: draft.speakerUnits[draft.speaker.from]!.from, to: draft.speakerUnits[draft.speaker.to - 1]!.to };
  const { name, role } = actors.meet(mention);
  const span = draft.cue ? tokenSpan(scan, mention) : { start, end: start };
  return { ...span, text: scan.article.text.slice(span.start, span.end), name, role };
}

/** The units around the cue that are not what is said: where channel and day stand. */
function outsideContent({ cue, speaker, content, units }: Draft): Run | null {
  if (!cue) return null;
  const start = Math.min(cue.from, speaker?.from ?? cue.from);
  const before = content.filter((run) => run.to <= start).at(-1)?.to ?? 0;
  const after = content.find((run) => run.from >= cue.to)?.from ?? units.length;
  return { from: before, to: after };
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

function typeOf(draft: Draft): Statement["type"] {
  const units = draft.content.flatMap((run) => draft.units.slice(run.from, run.to));
  const quoted = units.filter((unit) => unit.quotation !== null).length;
  if (quoted === 0) return "indirect";
  return units.every((unit) => unit.quotation !== null || unit.word.shape === "mark") ? "direct" : "mixed";
}
