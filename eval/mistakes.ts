/** What a change of rules did to the recorded mistakes: those that are gone, and those that are new. */
export interface Changes {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Compares mistakes line by line, whatever their order. */
export function changesOf(recorded: readonly string[], now: readonly string[]): Changes {
  const [before, after] = [new Set(recorded), new Set(now)];
  return { gained: [...before.difference(after)], lost: [...after.difference(before)] };
}

/** Prints gains and losses, sentence by sentence. */
export function printChanges({ gained, lost }: Changes): void {
  console.log(`\nagainst the record: ${gained.length} mistakes gone, ${lost.length} new`);
  for (const line of gained) console.log(`  + ${line}`);
  for (const line of lost) console.log(`  - ${line}`);
}
