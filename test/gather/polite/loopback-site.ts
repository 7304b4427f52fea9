import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { type HostBook, openHostBook } from "../../../src/gather/polite/host-book.ts";
import { politeFetch } from "../../../src/gather/polite/polite-fetch.ts";
import type { Surroundings } from "../../../src/gather/safe-target.ts";
import type { Effects } from "../../../src/model/effects.ts";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of the test's own, known by any name, and the requests it was sent: "host path". */
export interface LoopbackSite {
  readonly port: number;
  readonly asked: string[];
  readonly routes: Map<string, Answer>;
  readonly surroundings: Surroundings;
  /** An address on it. */
  at(host: string, path: string): string;
}

/** Answers 404 to what has no route, robots.txt among them. */
export async function loopbackSite(): Promise<LoopbackSite> {
  const asked: string[] = [];
  const routes = new Map<string, Answer>();
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, "")} ${request.url}`);
    response.on("error", () => {});
    const answer = routes.get(request.url ?? "") ?? ((_, to) => to.writeHead(404).end());
    answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    routes,
    surroundings: {
      resolve: async (host) => [{ address: host === "inside.example" ? "10.0.0.1" : "127.0.0.1", family: 4 }],
      permits: (ip, asking) => ip === "127.0.0.1" && asking === port,
    },
    at: (host, path) => `http://${host}:${port}${path}`,
  };
}

export const text =
  (body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/plain", ...headers }).end(body);

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end();

/** A clock that goes on only when somebody waits, and what was waited, in milliseconds. */
export function slowClock(start = "2026-03-01T08:00:00.000Z") {
  const waited: number[] = [];
  let moment = Date.parse(start);
  return {
    waited,
    now: () => new Date(moment).toISOString(),
    async pause(milliseconds: number) {
      waited.push(milliseconds);
      moment += milliseconds;
    },
    pass: (milliseconds: number) => void (moment += milliseconds),
  };
}

export type SlowClock = ReturnType<typeof slowClock>;

/** The real way of fetching, with a server and a clock of the test's own. */
export function politeWorld(
  site: LoopbackSite,
  clock: SlowClock,
  options: { hosts?: HostBook; agent?: string; seconds?: number } = {},
): Effects {
  const { hosts = openHostBook(), agent = "Tollkeeper/0", seconds = 5 } = options;
  const world = { now: () => clock.now(), pause: (milliseconds: number) => clock.pause(milliseconds) };
  return { ...world, say: () => {}, fetch: politeFetch({ ...world, hosts, options: { surroundings: site.surroundings, agent, seconds } }) };
}
