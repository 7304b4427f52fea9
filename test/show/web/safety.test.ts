import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { csvText } from "../../../src/show/export/write-table.ts";
import { site } from "../../../src/show/web/site.ts";
import { filledStore, fixtureDesk } from "./fixture.ts";

const desk = fixtureDesk(await filledStore());
const newSite = () => site(desk, { public: true, loopback: false, version: "1" });

function post(app: ReturnType<typeof newSite>, path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const form = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body.length), ...headers };
  return Promise.resolve(app.request(path, { method: "POST", body, headers: form }));
}

test("a change of language leads back to a page of this site and to no other", async () => {
  const app = newSite();
  const backTo = async (path: string) => (await app.request(`/language?to=uk&back=${encodeURIComponent(path)}`)).headers.get("location");
  assert.equal(await backTo("/tallies?page=2"), "/tallies?page=2");
  for (const elsewhere of ["//evil.example", "/\\evil.example", "/\t/evil.example", "/\r\n/evil.example", "https://evil.example"])
    assert.equal(await backTo(elsewhere), "/", elsewhere);
});

test("a form refused because another site sent it is answered as strictly as any page", async () => {
  const app = newSite();
  for (const path of ["/read", "/sign-in", "/sign-out", "/desk/decide"])
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await post(app, path, "typed=a", { origin });
      assert.equal(answer.status, 403, path);
      assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/, path);
    }
});

test("an address may have thirty texts read in a minute, and is then told how long to wait", async () => {
  const app = newSite();
  for (let sent = 0; sent < 30; sent++) assert.equal((await post(app, "/read", "typed=Two+people+died.")).status, 200);
  const refused = await post(app, "/read", "typed=Two+people+died.");
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), "60");
  assert.match(await refused.text(), /Too many texts in a minute. Wait 60 seconds/);
});

test("who is not signed in cannot send a form that fills the memory", async () => {
  const body = `name=ada&password=${"x".repeat(70_000)}`;
  for (const path of ["/sign-in", "/sign-out", "/desk/decide"]) assert.equal((await post(newSite(), path, body)).status, 413, path);
});

test("a drawing opened by itself may use the rules it carries, and no others", async () => {
  const answer = await newSite().request("/tallies/russian-soldiers-lost-general-staff/chart.svg");
  const rules = /<style>([^]*?)<\/style>/.exec(await answer.text())?.[1] ?? "";
  const hash = createHash("sha256").update(rules).digest("base64");
  assert.doesNotMatch(rules, /[&<]/, "an escaped rule would be hashed otherwise than a browser does");
  assert.ok(answer.headers.get("content-security-policy")?.includes(`style-src 'sha256-${hash}';`));
});

test("no browser keeps the desk after the session is over", async () => {
  assert.equal((await newSite().request("/desk")).headers.get("cache-control"), "no-store");
});

test("a text that begins like a formula is a text in a spreadsheet, and a negative number stays a number", async () => {
  const rows = ["=cmd|' /C calc'!A0", "+Office", "@SUM(A1)", "-2+3", -5, "plain"].map((cell) => ({ cell }));
  const lines = (
    await Array.fromAsync(
      csvText(
        [{ name: "cell" }],
        (async function* () {
          yield* rows;
        })(),
      ),
    )
  )
    .join("")
    .trim()
    .split("\n");
  assert.deepEqual(lines, ["cell", "'=cmd|' /C calc'!A0", "'+Office", "'@SUM(A1)", "'-2+3", "-5", "plain"]);
});
