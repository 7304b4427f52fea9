/** What came back from an address, after redirects, decoded from its transfer coding, not from its character set. */
export interface Fetched {
  /** The address after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** The outside world, as one argument: what is not passed in cannot be touched. */
export interface Effects {
  /** The moment, as ISO instant in UTC. */
  now(): string;
  /** Fetches one address safely. @throws {Refusal} `forbidden`, `unreachable`, `too-large` */
  fetch(address: string): Promise<Fetched>;
  /** Says one line to the person who runs the program. */
  say(line: string): void;
}
