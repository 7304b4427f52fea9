import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { Decision } from "../../../model/correction.ts";
import { Refusal } from "../../../model/refusal.ts";
import { signIn, signOut } from "../../../run/accounts/sign-in.ts";
import { decide, listCorrections } from "../../../run/corrections/decide.ts";
import { proposedTallies } from "../../../run/corrections/proposed.ts";
import { queue } from "../../../run/corrections/queue.ts";
import { deskPage } from "../desk/desk-page.ts";
import { rateLimit } from "../desk/rate-limit.ts";
import { giveSession, sessionToken, takeSession } from "../desk/session-cookie.ts";
import { signInPage } from "../desk/sign-in-page.ts";
import { editor, editorsForm, formOf, signedIn } from "../desk/signed-in.ts";
import type { Page } from "../frame.ts";
import { remoteAddress } from "../remote-address.ts";
import type { Room, Routes } from "../room.ts";
import { texts } from "../texts/texts.ts";
import { numberText } from "../wording.ts";

const QUEUE = 30;
const PROPOSED = 15;
const DECIDED = 30;
const QUARTER = 900;
/** A name is worth fewer tries than an address: an office shares one. */
const TRIES_OF_NAME = 5;
const TRIES_OF_ADDRESS = 30;
/** Bytes of a form; whoever is not signed in sends one too. */
const LONGEST_FORM = 64 * 1024;

/** Signing in, and the desk. */
export const deskRoutes: Routes = (app, room) => {
  const limits = { name: rateLimit(TRIES_OF_NAME, QUARTER), address: rateLimit(TRIES_OF_ADDRESS, QUARTER) };
  app.get("/sign-in", async (context) => room.show(context, signInPage({ name: "", refusal: null, first: await nobodyYet(room) })));
  app.post("/sign-in", formLimit(), (context) => tryToSignIn(room, context, limits));
  app.post("/sign-out", formLimit(), async (context) => {
    await editorsForm(room, context).catch(() => undefined);
    const token = sessionToken(context);
    if (token !== null && room.desk.accounts !== null) await signOut(room.desk.accounts, token);
    takeSession(context);
    return context.redirect("/", 303);
  });
  app.get("/desk", async (context) => {
    context.header("cache-control", "no-store");
    if ((await signedIn(room, context)) === null) return context.redirect("/sign-in", 303);
    return room.show(context, shown(room, context, null));
  });
  app.post("/desk/decide", formLimit(), (context) => decided(room, context));
};

function formLimit(): ReturnType<typeof bodyLimit> {
  return bodyLimit({
    maxSize: LONGEST_FORM,
    onError: () => {
      throw new Refusal("too-large", "Cannot take this form: it is over 64 KB; send the page's own form");
    },
  });
}

async function nobodyYet({ desk: { accounts } }: Room): Promise<boolean> {
  return accounts === null || (await accounts.accounts()).length === 0;
}

type Limits = Readonly<Record<"name" | "address", ReturnType<typeof rateLimit>>>;

async function tryToSignIn(room: Room, context: Context, limits: Limits): Promise<Response> {
  const form = await formOf(context);
  const name = (form.get("name")?.[0] ?? "").trim().toLowerCase();
  const now = Date.parse(room.desk.now());
  const address = remoteAddress(context);
  const wait = Math.max(limits.name.wait(name, now), limits.address.wait(address, now));
  if (wait > 0) {
    context.header("retry-after", String(wait));
    return room.show(context, signInPage({ name, refusal: texts().desk.tooMany(numberText(wait)), first: false }), 429);
  }
  limits.name.count(name, now);
  limits.address.count(address, now);
  const { accounts } = room.desk;
  const session = accounts && (await signIn(accounts, name, form.get("password")?.[0] ?? "", room.desk.now()));
  if (!session) return room.show(context, signInPage({ name, refusal: texts().desk.wrong, first: await nobodyYet(room) }), 403);
  limits.name.forgive(name);
  giveSession(context, session.token, session.session.expires);
  return context.redirect("/desk", 303);
}

async function shown(room: Room, context: Context, refusal: string | null): Promise<Page> {
  const who = await editor(room, context);
  const { store } = room.desk;
  const [waiting, proposed, corrections] = await Promise.all([
    queue(store, QUEUE + 1),
    proposedTallies(store, PROPOSED),
    listCorrections(store),
  ]);
  return deskPage({
    who,
    queue: waiting.slice(0, QUEUE),
    more: waiting.length > QUEUE,
    proposed,
    decided: corrections.toReversed().slice(0, DECIDED),
    refusal,
  });
}

async function decided(room: Room, context: Context): Promise<Response> {
  const { who, form } = await editorsForm(room, context);
  const decision = (form.get("decision")?.[0] ?? "") as Decision;
  try {
    const about = decision === "merge" ? [...(form.get("into") ?? []), ...(form.get("about") ?? [])] : (form.get("about") ?? []);
    await decide(
      room.desk.store,
      { decision, about, to: valueOf(decision, form), by: who.account.name, why: form.get("why")?.[0] ?? "" },
      room.desk.now(),
    );
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble;
    return room.show(context, shown(room, context, trouble.message), 400);
  }
  return context.redirect("/desk#queue", 303);
}

/** The field of the form that goes with a decision. */
function valueOf(decision: Decision, form: ReadonlyMap<string, readonly string[]>): string | null {
  const field = { "wrong-day": "day", "wrong-claimant": "claimant", rename: "name", split: "name", mark: "number" }[decision as string];
  return field === undefined ? null : (form.get(field)?.[0]?.trim() ?? "");
}
