/** Readers see what a public site shows whole, editors judge figures and tallies, owners also keep the accounts. */
export const ROLES = ["reader", "editor", "owner"] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who may sign in. */
export interface Account {
  /** Lower case, unique. */
  readonly name: string;
  readonly role: Role;
  /** The password's hash as a PHC string: "$argon2id$v=19$m=…". */
  readonly password: string;
  /** ISO instant. */
  readonly created: string;
}

/** A browser that is signed in. */
export interface Session {
  /** SHA-256 of the token in the browser's cookie, hex: who reads the file cannot sign in with it. */
  readonly token: string;
  readonly account: string;
  /** What its forms must carry. */
  readonly csrf: string;
  /** ISO instants. */
  readonly created: string;
  readonly expires: string;
}
