import type { MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Pages that hold a token: how well they compress must not tell of it. */
const HOLDS_TOKEN = /^\/(?:desk|sign-in|sign-out)/;

const squeeze = compress();

/** Sends pages and what they load compressed to those who take it. */
export const compressed: MiddlewareHandler = async (context, next) =>
  HOLDS_TOKEN.test(context.req.path) ? next() : squeeze(context, next);
