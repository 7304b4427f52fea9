/**
 * Why a request could not be met.
 *
 * `usage` the request itself is wrong · `missing` nothing is there · `unreadable` it is there and is no page ·
 * `too-large` over a limit · `forbidden` an address that is never fetched · `unreachable` the network said no ·
 * `newer` a folder written by a newer version · `stopped` the disk is full or read-only, a folder is damaged, or the port is taken
 */
export type RefusalCode = "usage" | "missing" | "unreadable" | "too-large" | "forbidden" | "unreachable" | "newer" | "stopped";

/**
 * A request we cannot meet. Thrown, and mapped once to an exit code, an HTTP status and one JSON shape.
 * Its message reads "Cannot <do> <value>: <state>", then what to do.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}
