import { once } from "node:events";

/** Resolves when whoever runs the program asks it to end; a second time ends it at once. */
export async function interrupted(): Promise<void> {
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal)));
}
