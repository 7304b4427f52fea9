import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";

import { Refusal } from "../../../model/refusal.ts";
import { whoIs, type SignedIn } from "../../../run/accounts/sign-in.ts";
import type { Room } from "../room.ts";
import { sessionToken } from "./session-cookie.ts";

/** Who is signed in by this browser; null where nobody is. */
export async function signedIn({ desk }: Room, context: Context): Promise<SignedIn | null> {
  const token = sessionToken(context);
  return token === null || desk.accounts === null ? null : whoIs(desk.accounts, token, desk.now());
}

/** Whether articles are shown as to a stranger: on a public site, to whoever is not signed in. */
export async function showsPublicly(room: Room, context: Context): Promise<boolean> {
  return room.options.public && (await signedIn(room, context)) === null;
}

/** Whoever may judge. @throws {Refusal} `forbidden` */
export async function editor(room: Room, context: Context): Promise<SignedIn> {
  const who = await signedIn(room, context);
  if (who && who.account.role !== "reader") return who;
  throw new Refusal(
    "forbidden",
    `Cannot do this ${who ? "as a reader" : "unless you are signed in"}: the desk is for editors; sign in as one`,
  );
}

/**
 * The fields of a form that an editor sent from a page of this site.
 *
 * @throws {Refusal} `forbidden` where it lacks the session's own token
 */
export async function editorsForm(
  room: Room,
  context: Context,
): Promise<{ readonly who: SignedIn; readonly form: ReadonlyMap<string, readonly string[]> }> {
  const who = await editor(room, context);
  const form = await formOf(context);
  if (!sameToken(form.get("csrf")?.[0] ?? "", who.session.csrf))
    throw new Refusal("forbidden", "Cannot take this form: it is not from this session; open the desk again and send it from there");
  return { who, form };
}

/** Every value of each field. */
export async function formOf(context: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const body = await context.req.parseBody({ all: true });
  return new Map(Object.entries(body).map(([name, value]) => [name, [value].flat().filter((one) => typeof one === "string")]));
}

function sameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
