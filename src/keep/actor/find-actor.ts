import { slug } from "../../lib/slug.ts";
import { KNOWN_ACTORS } from "./known-actors.ts";

/** One claimant, whichever of its names an article used. */
export interface FoundActor {
  readonly id: string;
  readonly name: string;
  /** ISO country; null where the institution is not known to us. */
  readonly country: string | null;
}

const BY_NAME = new Map(KNOWN_ACTORS.flatMap((actor) => actor.aliases.map((alias) => [foldName(alias), actor] as const)));
const BY_ID = new Map(KNOWN_ACTORS.map((actor) => [actor.id, actor]));

/**
 * Who a name means: an institution of the table, else the name itself, case and leading article aside.
 *
 *     findActor("Ukraine's general staff").id = "general-staff-of-ukraine"
 *     findActor("the regional governor").id  = "regional-governor"
 */
export function findActor(name: string): FoundActor {
  const folded = foldName(name);
  const known = BY_NAME.get(folded);
  return known ?? { id: slug(folded, 80) || "unnamed", name: name.trim().replace(/^(?:the|[Aa]n?)\s/, ""), country: null };
}

/** Whether an id is that of an institution in the table. */
export function isKnownActor(id: string): boolean {
  return BY_ID.has(id);
}

/** The institution with this id. @throws where the table lacks it: that is a fault of the tables. */
export function knownActor(id: string): FoundActor {
  const actor = BY_ID.get(id);
  if (!actor) throw new Error(`No known actor is called ${id}`);
  return actor;
}

function foldName(name: string): string {
  const plain = name.normalize("NFKC").replace(/[’ʼ‘]/g, "'").replace(/\s+/g, " ").trim();
  return plain.toLowerCase().replace(/^(?:the|an?)\s/, "");
}
