import { setCookie } from "hono/cookie";

import { chooseLocale } from "../locale.ts";
import type { Routes } from "../room.ts";

/** Name of the cookie that remembers the reader's language. */
export const LANGUAGE_COOKIE = "language";

const YEAR = 31_536_000;

/** The reader's choice of a language, remembered for a year; then back to the page it was made on. */
export const languageRoutes: Routes = (app) => {
  app.get("/language", (context) => {
    const back = context.req.query("back") ?? "/";
    setCookie(context, LANGUAGE_COOKIE, chooseLocale(context.req.query("to"), undefined), {
      path: "/",
      maxAge: YEAR,
      sameSite: "Lax",
      httpOnly: true,
    });
    return context.redirect(isOwnPath(back) ? back : "/", 303);
  });
};

/** A path of this site; "//host" and "/\host" lead elsewhere, also with a tab between, since browsers drop it. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\p{Cc}]*$/u.test(path);
}
