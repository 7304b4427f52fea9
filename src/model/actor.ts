/**
 * How a name came to be an actor's.
 *
 * name        it is called so; under other words or in another spelling, too
 * table       the table of institutions has it
 * government  a country or its capital for the government, where it speaks
 * short       a shorter form or an acronym, in one story
 * role        a bare role, in an article that names whose it is
 * voice       it passes on the count that this actor keeps
 * outlet      an outlet's own count
 * apart       it may be short for several and stays apart
 * decided     a person said so
 */
export type AliasRule = "name" | "table" | "government" | "short" | "role" | "voice" | "outlet" | "apart" | "decided";

/** Why a name is one of an actor's. */
export interface AliasEvidence {
  /** As articles wrote it. */
  readonly alias: string;
  readonly rule: AliasRule;
  /** One line: "short for Volodymyr Zelensky in one story". */
  readonly because: string;
  /** Articles that use it so, the most in one happening; 0 where an imported series alone does. */
  readonly articles: number;
}

/** A speaker or claimant across articles. */
export interface Actor {
  /** Readable slug: "general-staff-of-ukraine". */
  readonly id: string;
  /** The name it is shown by. */
  readonly name: string;
  /** Every form of the name that articles used for it, as written. */
  readonly aliases: readonly string[];
  /** Why each of them is its own, in order of alias, so many at most. */
  readonly evidence: readonly AliasEvidence[];
}
