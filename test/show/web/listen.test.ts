import assert from "node:assert/strict";
import { test } from "node:test";

import { Hono } from "hono";

import { Refusal } from "../../../src/model/refusal.ts";
import { listen } from "../../../src/show/web/listen.ts";

const app = new Hono().get("/", (context) => context.text("here"));

test("a server answers where it says it does, until it is closed", async () => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  assert.equal(await (await fetch(server.url)).text(), "here");
  await server.close();
  await assert.rejects(fetch(server.url));
});

test("a port that is taken is refused in plain words", async (context) => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  context.after(() => server.close());
  const port = Number(new URL(server.url).port);
  await assert.rejects(listen(app, { host: "127.0.0.1", port }), (trouble) => {
    assert.ok(trouble instanceof Refusal);
    assert.equal(trouble.code, "stopped");
    assert.match(trouble.message, new RegExp(`^Cannot listen on 127\\.0\\.0\\.1:${port}: the port is taken; `));
    return true;
  });
});
