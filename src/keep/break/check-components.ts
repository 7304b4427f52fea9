import { boundsText, numberText } from "../../lib/number-text.ts";
import { isExact } from "../tally/value.ts";
import type { Claim } from "../tally/claim.ts";
import type { Counts, Found } from "./series-days.ts";

/** An increment is a jump when it is at least so many times the usual one, of which there must be enough to judge by. */
const JUMP = 3;
const LEAST_USUAL = 3;

/** Jumps whose parts the article states: 786 made of 66 new and 720 added on review. Days that a sum has spoken of (`told`) are left out. */
export function checkComponents({ claims, increments }: Counts, told: ReadonlySet<string>): Found[] {
  const parted = claims.filter(({ kind, parts, day }) => kind === "increment" && parts.length > 1 && !told.has(day));
  if (parted.length === 0 || increments.length <= LEAST_USUAL) return [];
  const sizes = increments
    .filter(isExact)
    .map(({ low }) => low)
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const found = new Map<string, Found>();
  for (const claim of parted)
    if (!found.has(claim.day) && claim.low >= usual * JUMP && addsUp(claim)) found.set(claim.day, component(claim, usual));
  return [...found.values()];
}

function addsUp({ low, high, parts }: Claim): boolean {
  return low === high && parts.reduce((sum, part) => sum + part.low, 0) === low;
}

function component({ day, low, high, figure, parts }: Claim, usual: number): Found {
  const sum = parts.map((part) => numberText(part.low)).join(" + ");
  const text = `${boundsText({ low, high })} added = ${sum}, where ${numberText(usual)} is usual: a jump made of parts. Cases of earlier days counted in on this one would explain it.`;
  return { day, type: "component", text, figures: [figure, ...parts.map((part) => part.figure)] };
}
