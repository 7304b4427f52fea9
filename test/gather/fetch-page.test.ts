import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from "node:zlib";
import { fetchPage } from "../../src/gather/fetch-page.ts";
import { isPublicAddress } from "../../src/gather/public-address.ts";
import type { Surroundings } from "../../src/gather/safe-target.ts";

const page = "<p>Twelve people were killed.";
const bomb = gzipSync(new Uint8Array(50_000_000));

const routes = new Map<string, RequestListener>([
  ["/page", (_, response) => response.setHeader("Content-Type", "text/html").end(page)],
  ["/gzip", (_, response) => response.setHeader("Content-Encoding", "gzip").end(gzipSync(page))],
  ["/br", (_, response) => response.setHeader("Content-Encoding", "br").end(brotliCompressSync(page))],
  ["/zstd", (_, response) => response.setHeader("Content-Encoding", "zstd").end(zstdCompressSync(page))],
  ["/twice", (_, response) => response.setHeader("Content-Encoding", "gzip, br").end(brotliCompressSync(gzipSync(page)))],
  ["/unknown", (_, response) => response.setHeader("Content-Encoding", "rot13").end(page)],
  ["/broken", (_, response) => response.setHeader("Content-Encoding", "gzip").end(gzipSync(page).subarray(0, 20))],
  ["/bomb", (_, response) => response.setHeader("Content-Encoding", "gzip").end(bomb)],
  ["/bomb-in-bomb", (_, response) => response.setHeader("Content-Encoding", "gzip, gzip").end(gzipSync(bomb))],
  ["/endless", (_, response) => void writeForEver(response)],
  ["/drip", (_, response) => void drip(response)],
  ["/silent", () => {}],
  ["/more", (_, response) => response.writeHead(200, { "Content-Length": 1_000_000 }).write(page, () => response.socket?.destroySoon())],
  ["/huge", (_, response) => void response.writeHead(200, { "Content-Length": 30_000_000 }).write("x")],
  ["/gone", (_, response) => response.writeHead(404).end("gone")],
  ["/echo", (request, response) => response.end(JSON.stringify(request.headers))],
  ["/cut", (_, response) => response.socket?.destroy()],
  ["/to-page", redirect("/page#part")],
  ["/to-loopback", redirect("http://127.0.0.1:1/")],
  ["/to-metadata", redirect("http://169.254.169.254/latest/meta-data/")],
  ["/to-name", redirect("http://inside.example/")],
  ["/to-file", redirect("file:///etc/passwd")],
  ["/to-nonsense", redirect("http://")],
  ["/around", redirect("/around")],
]);

for (let n = 1; n <= 6; n++) routes.set(`/hop-${n}`, redirect(n === 1 ? "/page" : `/hop-${n - 1}`));

function redirect(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { Location: location }).end();
}

async function writeForEver(response: Parameters<RequestListener>[1]): Promise<void> {
  while (!response.destroyed)
    if (!response.write("x".repeat(65_536))) await Promise.race([once(response, "drain"), once(response, "close")]);
}

async function drip(response: Parameters<RequestListener>[1]): Promise<void> {
  while (!response.destroyed) {
    response.write("x");
    await pause(20);
  }
}

let server: Server;
let port: number;
const asked: string[] = [];

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.on("error", () => {});
    routes.get(request.url ?? "")?.(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

/** The public web, with one more server in it. */
const surroundings: Surroundings = {
  permits: (ip, at) => isPublicAddress(ip) || (ip === "127.0.0.1" && at === port),
  resolve: async (host) => [{ address: host === "news.example" ? "127.0.0.1" : "10.0.0.1", family: 4 }],
};

function fetchFrom(path: string, options: { most?: number; seconds?: number } = {}) {
  return fetchPage(`http://127.0.0.1:${port}${path}`, { surroundings, ...options });
}

async function refusalOf(path: string, options: { most?: number; seconds?: number } = {}): Promise<string> {
  const refusal = await fetchFrom(path, options).then(
    () => assert.fail(`${path} was fetched`),
    (error: Error & { code: string }) => error,
  );
  assert.equal(refusal.name, "Refusal", refusal.stack);
  return `${refusal.code}: ${refusal.message.replaceAll(String(port), "PORT")}`;
}

test("a page comes with its bytes, headers in lower case and the address without its fragment", async () => {
  const fetched = await fetchFrom("/page#top");
  assert.equal(new TextDecoder().decode(fetched.bytes), page);
  assert.deepEqual([fetched.status, fetched.url, fetched.headers["content-type"]], [200, `http://127.0.0.1:${port}/page`, "text/html"]);
});

for (const path of ["/gzip", "/br", "/zstd", "/twice"]) {
  test(`${path} is unpacked`, async () => {
    assert.equal(new TextDecoder().decode((await fetchFrom(path)).bytes), page);
  });
}

test("a redirect is followed, and the page stands where it led", async () => {
  assert.equal((await fetchFrom("/to-page")).url, `http://127.0.0.1:${port}/page`);
  assert.equal((await fetchFrom("/hop-5")).url, `http://127.0.0.1:${port}/page`);
});

test("more than five redirects, or a circle of them, are given up", async () => {
  const refusal = /^unreachable: .*: it redirects more than 5 times\./;
  assert.match(await refusalOf("/hop-6"), refusal);
  assert.match(await refusalOf("/around"), refusal);
});

for (const path of ["/to-loopback", "/to-metadata", "/to-name", "/to-file", "/to-nonsense"]) {
  test(`a redirect ${path.slice(1)} is not followed`, async () => {
    assert.match(await refusalOf(path), /^forbidden: /);
  });
}

test("the public web alone, as the program has it, knows no server on this machine", async () => {
  await assert.rejects(fetchPage(`http://127.0.0.1:${port}/page`), { code: "forbidden" });
  await assert.rejects(fetchPage(`http://localhost:${port}/page`), { code: "forbidden" });
});

test("a name that changes its mind after the check is still connected to the address that was checked", async () => {
  let times = 0;
  const changing: Surroundings = {
    ...surroundings,
    resolve: async () => [{ address: ++times === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }],
  };
  const fetched = await fetchPage(`http://news.example:${port}/echo`, { surroundings: changing });
  assert.equal(JSON.parse(new TextDecoder().decode(fetched.bytes)).host, `news.example:${port}`);
  assert.equal(times, 1);
});

test("a request says who it is, and carries no cookie", async () => {
  const headers = JSON.parse(new TextDecoder().decode((await fetchFrom("/echo")).bytes)) as Record<string, string>;
  assert.match(headers["user-agent"] ?? "", /^Tollkeeper\/\d+\.\d+\.\d+$/);
  assert.equal(headers["cookie"], undefined);
});

test("a small body that unpacks to fifty million bytes stops at the limit", async () => {
  const limit = { most: 1_000_000 };
  assert.match(await refusalOf("/bomb", limit), /^too-large: Cannot read .*: it is larger than 1 MB\./);
  assert.match(await refusalOf("/bomb-in-bomb", limit), /^too-large: /);
  assert.match(await refusalOf("/bomb"), /^too-large: .* 20 MB\./);
});

test("a body without end stops at the limit", async () => {
  assert.match(await refusalOf("/endless", { most: 1_000_000 }), /^too-large: /);
});

test("a body that says it is too large is not waited for", async () => {
  assert.match(await refusalOf("/huge"), /^too-large: /);
});

test("a server that drips, or says nothing, is left when the time is over", async () => {
  const start = performance.now();
  assert.match(await refusalOf("/drip", { seconds: 0.3 }), /^unreachable: .*: it takes longer than 0\.3 s\./);
  assert.match(await refusalOf("/silent", { seconds: 0.3 }), /^unreachable: .*: it takes longer than 0\.3 s\./);
  assert.ok(performance.now() - start < 2000);
});

test("a name that is looked up without end is left when the time is over", async () => {
  const stuck: Surroundings = { ...surroundings, resolve: () => new Promise(() => {}) };
  await assert.rejects(fetchPage("http://news.example/", { surroundings: stuck, seconds: 0.2 }), { code: "unreachable" });
});

test("a body shorter than its header promised, or packed and broken off, is no page", async () => {
  assert.match(await refusalOf("/more"), /^unreachable: /);
  assert.match(await refusalOf("/broken"), /^unreachable: .* its packed bytes break off\./);
});

test("what the server does not give is refused in plain words", async () => {
  assert.match(await refusalOf("/gone"), /^unreachable: .*: the server answers 404\. Check the address, or try again later\.$/);
  assert.match(await refusalOf("/cut"), /^unreachable: .*: the server broke off\./);
  assert.match(await refusalOf("/unknown"), /^unreadable: .* packed as "rot13"/);
});

test("an address that is none is refused before anything is asked", async () => {
  const before = asked.length;
  for (const address of ["", "news", "http://", "http://exa mple.org/"]) await assert.rejects(fetchPage(address), { code: "forbidden" });
  assert.equal(asked.length, before);
});

test("zlib's largest window is no way around the limit of memory", async () => {
  const packed = brotliCompressSync(new Uint8Array(100_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  routes.set("/brotli-bomb", (_, response) => response.setHeader("Content-Encoding", "br").end(packed));
  assert.match(await refusalOf("/brotli-bomb"), /^too-large: /);
});
