import type { AddressInfo } from "node:net";

import { createAdaptorServer, type ServerType } from "@hono/node-server";
import type { Hono } from "hono";

import { Refusal } from "../../model/refusal.ts";

/** A server that answers, until it is closed. */
export interface Listening {
  /** Where it answers, with the port it was really given. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Answers requests at a host and port; port 0 takes a free one.
 *
 * @throws {Refusal} `stopped` where the port is taken or the host is not ours
 */
export function listen(app: Hono, at: { readonly host: string; readonly port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once("error", (trouble: NodeJS.ErrnoException) => reject(refusal(at, trouble)));
    server.listen(at.port, at.host, () => resolve({ url: urlOf(at.host, server), close: () => close(server) }));
  });
}

function urlOf(host: string, server: ServerType): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

function close(server: ServerType): Promise<void> {
  if ("closeAllConnections" in server) server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function refusal(at: { host: string; port: number }, trouble: NodeJS.ErrnoException): Refusal {
  return new Refusal("stopped", `Cannot listen on ${at.host}:${at.port}: ${reason(trouble)}`);
}

const reasons = new Map([
  ["EADDRINUSE", "the port is taken; stop the other program or choose another with --port"],
  ["EACCES", "the port needs more rights than this program has; choose one above 1023 with --port"],
  ["EADDRNOTAVAIL", "this machine has no such address; use 127.0.0.1 with --host"],
  ["ENOTFOUND", "no machine has that name; use 127.0.0.1 with --host"],
]);

function reason({ code, message }: NodeJS.ErrnoException): string {
  return reasons.get(code ?? "") ?? `${message}; choose another with --host and --port`;
}
