import type { Dispatcher } from "undici";
import type { Fetched, Validators } from "../model/effects.ts";
import { Refusal } from "../model/refusal.ts";
import { mostBytes, tooLarge } from "./limits.ts";
import { pinnedAgent } from "./pinned-agent.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { type HostAddress, publicWeb, safeTarget, type Surroundings } from "./safe-target.ts";
import { unreachable } from "./unreachable.ts";
import { userAgent } from "./user-agent.ts";

/** What stands between a request and a server: asked before each hop, told of each answer. */
export interface Gate {
  /** Resolves when the hop may be made. @throws {Refusal} where it may not */
  before(url: URL): Promise<void>;
  answered(url: URL, status: number, headers: Fetched["headers"]): void;
}

export interface FetchOptions {
  /** Largest body after unpacking, in bytes. */
  readonly most?: number;
  /** For all hops together; what the gate makes a hop wait does not count. */
  readonly seconds?: number;
  readonly surroundings?: Surroundings;
  readonly gate?: Gate;
  /** What an earlier answer said of itself: where nothing changed since, 304 comes back without a body. */
  readonly earlier?: Validators | null;
  /** As the program calls itself, with a contact. */
  readonly agent?: string;
}

const mostRedirects = 5;

const accepted =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.1";

/** Lets no hop further than a safe target: the way of an address that needs no manners, as a test's own server. */
const openGate: Gate = { before: async () => {}, answered: () => {} };

/**
 * Fetches one public web address: the only function of the program that does. Every hop is checked, and the connection goes to the
 * very address that was checked.
 *
 * @throws {Refusal} `forbidden`, `unreachable`, `too-large`, `unreadable` (an unknown content coding)
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { seconds = 20, surroundings = publicWeb, gate = openGate } = options;
  const inTime = timeFor(seconds);
  try {
    let next = parse(address, address);
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const url = next;
      const addresses = await inTime((signal) => beforeTheEnd(signal, safeTarget(url, surroundings)));
      await gate.before(url);
      const hop = await inTime((signal) => fetchHop({ url, addresses, signal, gate }, options));
      if (!("redirect" in hop)) return hop;
      next = parse(hop.redirect, address, url);
    }
    throw new Error(`it redirects more than ${mostRedirects} times`);
  } catch (error) {
    throw unreachable(error, address, seconds);
  }
}

/** Runs one piece of work after another, with so many seconds for all of them. */
function timeFor(seconds: number) {
  let left = seconds * 1000;
  return async <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
    const began = performance.now();
    try {
      return await work(AbortSignal.timeout(Math.max(0, Math.ceil(left))));
    } finally {
      left -= performance.now() - began;
    }
  };
}

function parse(address: string, asked: string, base?: URL): URL {
  const url = URL.parse(address.trim(), base?.href);
  if (url === null)
    throw new Refusal(
      "forbidden",
      `Cannot fetch ${asked}: ${base ? "it redirects to what" : "it"} is no web address. Write it as https://….`,
    );
  url.hash = "";
  return url;
}

interface Hop {
  readonly url: URL;
  readonly addresses: readonly HostAddress[];
  readonly signal: AbortSignal;
  readonly gate: Gate;
}

async function fetchHop({ url, addresses, signal, gate }: Hop, options: FetchOptions): Promise<Fetched | { readonly redirect: string }> {
  const { most = mostBytes, earlier = null } = options;
  const { request } = await import("undici"); // loaded only when something is fetched
  const agent = await pinnedAgent(addresses);
  try {
    const response = await request(url, { dispatcher: agent, signal, headers: requestHeaders(options) });
    const headers = plainHeaders(response.headers);
    const status = response.statusCode;
    gate.answered(url, status, headers);
    if (status === 304 && isConditional(earlier)) return { url: url.href, status, headers, bytes: new Uint8Array() };
    const redirect = headers["location"];
    if (status >= 300 && status < 400 && redirect !== undefined) return { redirect };
    if (status < 200 || status > 299) throw new Error(`the server answers ${status}`);
    if (Number(headers["content-length"] ?? 0) > most) throw tooLarge(url.href, most);
    const bytes = await readBody(response.body, headers["content-encoding"] ?? "", most, url.href, signal);
    return { url: url.href, status, headers, bytes };
  } finally {
    void agent.destroy();
  }
}

/** What every request says of itself. */
function requestHeaders({ agent = userAgent(), earlier = null }: FetchOptions): Record<string, string> {
  return {
    "user-agent": agent,
    accept: accepted,
    "accept-encoding": acceptedEncodings,
    ...(earlier?.etag ? { "if-none-match": earlier.etag } : {}),
    ...(earlier?.lastModified ? { "if-modified-since": earlier.lastModified } : {}),
  };
}

function isConditional(earlier: Validators | null): boolean {
  return Boolean(earlier?.etag) || Boolean(earlier?.lastModified);
}

/** A look-up of names cannot be broken off, only left behind. */
function beforeTheEnd<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const end = Promise.withResolvers<never>();
  const stop = () => end.reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  return Promise.race([work, end.promise]).finally(() => signal.removeEventListener("abort", stop));
}

function plainHeaders(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return Object.fromEntries(pairs);
}
