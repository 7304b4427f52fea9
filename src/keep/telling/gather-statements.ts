import type { StoryTelling } from "../../model/story.ts";
import type { Statement } from "../../model/statement.ts";
import { findActor } from "../actor/find-actor.ts";
import { groupBy } from "../group-by.ts";
import { dayOfMember, type Member } from "./member.ts";
import { wordsOf } from "./words-of.ts";

type Said = StoryTelling["statements"][number];

/** Two statements of one speaker are the same where they share so much of the shorter's words. */
const SAME = 0.8;

/**
 * What named speakers say, each thing once however many pages repeat it, at the page that had it first. Speakers in order of how
 * much they say, each one's words in order of time.
 *
 * @param members in order of time
 */
export function gatherStatements(members: readonly Member[]): Said[] {
  const all = members.flatMap((member) => member.report.statements.flatMap((statement) => said(statement, member) ?? []));
  const speakers = [...groupBy(all, ({ speaker }) => findActor(speaker).id).values()].map(withoutRepeats);
  return speakers.sort((a, b) => b.length - a.length).flat();
}

function said({ id, speaker, content, when }: Statement, member: Member): Said | null {
  const name = speaker === null ? "" : speaker.name || speaker.text;
  const text = content.map(({ start, end }) => wordsSaid(member.report.article.text.slice(start, end))).join(" … ");
  if (speaker === null || name === "" || text === "") return null;
  return { speaker: name, role: speaker.role, text, statement: id, article: member.article, day: when ?? dayOfMember(member) };
}

/** On one line, without the comma that leads to who says so: “We have never seen the river like this,” she said. */
const wordsSaid = (text: string) => text.replaceAll(/\s+/g, " ").trim().replace(/,$/, "");

/** @param statements of one speaker, by whatever names */
function withoutRepeats(statements: readonly Said[]): Said[] {
  const speaker = findActor(statements[0]!.speaker).name;
  const kept: { said: Said; words: ReadonlySet<string> }[] = [];
  for (const one of statements) {
    const words = new Set(wordsOf(one.text));
    if (!kept.some((before) => shared(before.words, words) >= SAME)) kept.push({ said: { ...one, speaker }, words });
  }
  return kept.map((one) => one.said);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewest = Math.min(a.size, b.size);
  return fewest === 0 ? Number(a.size === b.size) : a.intersection(b).size / fewest;
}
