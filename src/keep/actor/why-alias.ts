import type { AliasEvidence } from "../../model/actor.ts";
import type { Correction } from "../../model/correction.ts";
import { compareText } from "../../lib/compare-text.ts";
import { knownCampaign } from "../story/find-campaign.ts";
import { aliasKey } from "./alias-key.ts";
import { findActor, type FoundActor, isKnownActor } from "./find-actor.ts";
import { nameForm } from "./name-form.ts";
import { fullKey } from "./name-key.ts";
import { isShortFor, lengthOf } from "./short-for.ts";
import type { United } from "./unite-names.ts";

/** What an alias is judged among. */
export interface AliasSetting {
  readonly actor: FoundActor;
  readonly happening: string;
  /** Every name that the happening has for the actor. */
  readonly own: readonly string[];
  /** Who is who in the happening. */
  readonly apart: United["apart"];
  /** The corrections that hold. */
  readonly corrections: readonly Correction[];
}

type Why = Pick<AliasEvidence, "rule" | "because">;

/** Why an alias is its actor's. @param named whether an article says in a sentence that it is this one's word */
export function whyAlias(alias: string, named: boolean, { actor, happening, own, apart, corrections }: AliasSetting): Why {
  const decided = decisionOn(alias, actor.id, corrections);
  if (decided) return { rule: "decided", because: `decided by ${decided.by}` };
  const campaign = knownCampaign(happening);
  const tells = campaign?.claimant === actor.id && findActor(alias).id !== actor.id;
  if (!named)
    return tells
      ? { rule: "voice", because: `passes on its count of ${campaign.title}` }
      : { rule: "outlet", because: "the outlet's own count" };
  const others = apart.get(actor.name);
  if (others) return { rule: "apart", because: `stays apart: it may be short for ${others.join(" or ")}` };
  const found = findActor(alias);
  if (isKnownActor(found.id) && found.id === actor.id) return { rule: "table", because: "table of institutions" };
  if (campaign?.claimant === actor.id) return { rule: "voice", because: `passes on its count of ${campaign.title}` };
  return whyName(alias, own);
}

/** Why a name is that of somebody who has these names too. */
function whyName(alias: string, own: readonly string[]): Why {
  const form = nameForm(alias);
  if (form.kind === "government") return { rule: "government", because: "the government, where it speaks" };
  const longer = own.filter((name) => isShortFor(form, nameForm(name)));
  const [fullest] = longer.toSorted((a, b) => lengthOf(nameForm(b)) - lengthOf(nameForm(a)) || compareText(a, b));
  if (fullest !== undefined)
    return { rule: "short", because: `${form.acronym === null ? "short" : "acronym"} for ${fullest} in one story` };
  if (form.bare && own.some((name) => !nameForm(name).bare))
    return { rule: "role", because: "the role alone, in an article that names whose it is" };
  const key = fullKey(alias, form);
  const same = own.some((name) => aliasKey(name) !== aliasKey(alias) && key !== null && fullKey(name) === key);
  return { rule: "name", because: same ? "the same name in other words or spelling" : "its name" };
}

function decisionOn(alias: string, actor: string, corrections: readonly Correction[]): Correction | undefined {
  return corrections.findLast(
    ({ decision, about }) =>
      (decision === "other-actor" && about.includes(aliasKey(alias))) ||
      (decision === "same-actor" && about[0] === actor && about.slice(1).includes(findActor(alias).id)),
  );
}
