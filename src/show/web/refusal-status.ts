import type { RefusalCode } from "../../model/refusal.ts";

/** The HTTP status of each refusal. */
export const refusalStatus = {
  usage: 400,
  forbidden: 403,
  missing: 404,
  "too-large": 413,
  unreadable: 422,
  newer: 500,
  unreachable: 502,
  stopped: 503,
} as const satisfies Record<RefusalCode, number>;
