import { Refusal } from "../../model/refusal.ts";

/** How many of what somebody asks for at most. @throws {Refusal} `usage` */
export function limitOf(given: string, what: string): number {
  const limit = Number(given);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Refusal("usage", `Cannot list ${given} ${what}: it is no whole number above 0.`);
}
