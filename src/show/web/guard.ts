import { createHash } from "node:crypto";

import type { Context, MiddlewareHandler } from "hono";

import { Refusal } from "../../model/refusal.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sends with every answer what keeps captured text from ever acting as a page. */
export const guard: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("content-security-policy", policyOf(context));
  context.header("x-content-type-options", "nosniff");
  context.header("referrer-policy", "same-origin");
  context.header("cross-origin-opener-policy", "same-origin");
  context.header("cross-origin-resource-policy", context.get(EMBEDDABLE) === true ? "cross-origin" : "same-origin");
};

const EMBEDDABLE = "embeddable";

/** Lets other sites show this answer in a frame; scripts and everything else stay as they are. */
export function embeddable(context: Context): void {
  context.set(EMBEDDABLE, true);
}

const STYLE_HASH = "style-hash";

/** Lets a drawing that is opened by itself keep the rules it carries, and no others. */
export function styledByOwn(context: Context, drawing: string): void {
  const [, rules = ""] = /<style>([^<]*)<\/style>/.exec(drawing) ?? [];
  context.set(STYLE_HASH, createHash("sha256").update(rules).digest("base64"));
}

function policyOf(context: Context): string {
  const hash: unknown = context.get(STYLE_HASH);
  const own = typeof hash === "string" ? policy.replace("style-src 'self'", `style-src 'sha256-${hash}'`) : policy;
  return context.get(EMBEDDABLE) === true ? own.replace("frame-ancestors 'none'", "frame-ancestors *") : own;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Answers only requests that name this machine. A site elsewhere whose name is pointed at the loopback address (DNS rebinding)
 * would otherwise be let in by the visitor's browser as if it were ours.
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header("host") ?? "").replace(/:\d+$/, "").toLowerCase();
  if (!LOOPBACK.has(host)) {
    throw new Refusal(
      "forbidden",
      `Cannot answer for the host ${host || "of no name"}: this site is this machine's own; open it as 127.0.0.1, or serve it with --host`,
    );
  }
  await next();
};

/** Refuses forms that other sites post. */
export const ownForms: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "POST") refuseStrangers(context);
  await next();
};

function refuseStrangers(context: Context): void {
  const origin = context.req.header("origin");
  // Hosts are held against each other, not schemes: a proxy in front may speak https where we are asked by http.
  if (origin === undefined || URL.parse(origin)?.host === new URL(context.req.url).host) return;
  throw new Refusal(
    "forbidden",
    `Cannot take a form from ${origin}: only this site's own pages may send one; open the front page and paste there`,
  );
}
