import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const NAME = "session";

/** The token of the browser's session, or null. */
export function sessionToken(context: Context): string | null {
  return getCookie(context, NAME) ?? null;
}

/** Gives the browser a session: no script reads it, no other site sends it. @param expires ISO instant */
export function giveSession(context: Context, token: string, expires: string): void {
  setCookie(context, NAME, token, { path: "/", httpOnly: true, sameSite: "Strict", secure: isSecure(context), expires: new Date(expires) });
}

export function takeSession(context: Context): void {
  deleteCookie(context, NAME, { path: "/", secure: isSecure(context) });
}

function isSecure(context: Context): boolean {
  return new URL(context.req.url).protocol === "https:" || context.req.header("x-forwarded-proto") === "https";
}
