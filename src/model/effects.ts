/** What came back from an address, after redirects, decoded from its transfer coding, not from its character set. */
export interface Fetched {
  /** The address after redirects. */
  readonly url: string;
  /** 304 only where validators were sent and the server says that nothing changed; there are no bytes then. */
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** What a server said of an earlier answer, sent back so that it need not say the same again. As it wrote them. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The outside world, as one argument: what is not passed in cannot be touched. */
export interface Effects {
  /** The moment, as ISO instant in UTC. */
  now(): string;
  /** Fetches one address safely and politely. @throws {Refusal} `forbidden`, `unreachable`, `too-large` */
  fetch(address: string, earlier?: Validators): Promise<Fetched>;
  /** Waits so many milliseconds, or until it is stopped. */
  pause(milliseconds: number, stop?: AbortSignal): Promise<void>;
  /** Says one line to the person who runs the program. */
  say(line: string): void;
}
