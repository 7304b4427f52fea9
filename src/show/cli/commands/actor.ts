import { boundsText, pluralText } from "../../../lib/number-text.ts";
import type { AliasEvidence } from "../../../model/actor.ts";
import { Refusal } from "../../../model/refusal.ts";
import { type ActorFound, actorFound } from "../../../run/actor-view.ts";
import { DONE } from "../exit-code.ts";
import { askLedger } from "../open-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `tollkeeper actor ID`: one who counts, under all names with why, the running counts and the newest statements. */
export async function showActor(id: string, options: { readonly data: string; readonly json?: true }, terminal: Terminal): Promise<number> {
  const actor = await askLedger(options.data, (store) => actorFound(store, id));
  if (!actor)
    throw new Refusal(
      "missing",
      `Cannot show the actor ${id}: ${options.data} holds none of that id, or several of that name. Run "tollkeeper actors --data ${options.data}" to see which there are.`,
    );
  if (options.json) terminal.print(JSON.stringify(actor, null, 1));
  else printActor(actor, terminal);
  return DONE;
}

function printActor({ name, id, evidence, tallies, statements }: ActorFound, terminal: Terminal): void {
  terminal.print(`${terminal.paint("bold", name)}  ${terminal.paint("dim", id)}`);
  for (const one of evidence) terminal.print(evidenceText(one));
  terminal.print(`\n${pluralText(tallies.length, "tally", "tallies")}`);
  for (const { name: what, latest, id: tally } of tallies)
    terminal.print(
      `${what}: ${latest ? `${boundsText(latest)} as of ${latest.day}` : "increments alone"}  ${terminal.paint("dim", tally)}`,
    );
  if (statements.length > 0) terminal.print("\nNewest statements");
  for (const { speaker, text, article } of statements) terminal.print(`${article.published ?? ""}  ${speaker}: ${text}`);
}

function evidenceText({ alias, because, articles }: AliasEvidence): string {
  return `  ${alias}: ${because}${articles === 0 ? "" : `, ${pluralText(articles, "article")}`}`;
}
