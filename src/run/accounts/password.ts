import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from "node:crypto";
import { promisify } from "node:util";
import { Refusal } from "../../model/refusal.ts";

const derive = promisify(argon2);

/** What OWASP's password storage cheat sheet names for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const SALT_BYTES = 16;
const SHORTEST = 10;
/** Longer ones are no safer, and hashing them is work that a stranger could ask for. */
const LONGEST = 256;

/**
 * A password as a PHC string of argon2id.
 *
 * @throws {Refusal} `usage` where it is too short or too long
 */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < SHORTEST)
    throw new Refusal("usage", `Cannot take this password: it is shorter than ${SHORTEST} characters. Use a few words in a row.`);
  if (password.length > LONGEST) throw new Refusal("usage", `Cannot take this password: it is longer than ${LONGEST} characters.`);
  const salt = randomBytes(SALT_BYTES);
  const hash = await argon(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(salt)}$${plain(hash)}`;
}

/** Whether a password is the one behind a PHC string. */
export async function isPassword(password: string, phc: string): Promise<boolean> {
  const parsed = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc);
  if (!parsed || password.length > LONGEST) return false;
  const [, memory, passes, parallelism, salt = "", hash = ""] = parsed;
  const expected = Buffer.from(hash, "base64");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: expected.length };
  return timingSafeEqual(await argon(password, Buffer.from(salt, "base64"), cost), expected);
}

async function argon(password: string, salt: Uint8Array, cost: typeof COST): Promise<Buffer> {
  const parameters: Argon2Parameters = { message: password.normalize("NFKC"), nonce: salt, ...cost };
  return derive("argon2id", parameters);
}

/** Base64 without padding, as PHC strings have it. */
function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replace(/=+$/, "");
}
