import type { LookupFunction } from "node:net";
import type { Agent, Dispatcher } from "undici";
import type { Fetched } from "../model/effects.ts";
import { Refusal } from "../model/refusal.ts";
import { mostBytes, tooLarge } from "./limits.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { type HostAddress, publicWeb, safeTarget, type Surroundings } from "./safe-target.ts";
import { unreachable } from "./unreachable.ts";

export interface FetchOptions {
  /** Largest body after unpacking, in bytes. */
  readonly most?: number;
  /** For all hops together. */
  readonly seconds?: number;
  readonly surroundings?: Surroundings;
}

const mostRedirects = 5;

/** What every request says of itself. */
const requestHeaders = {
  "user-agent": "Tollkeeper/0.1",
  accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.9, */*;q=0.1",
  "accept-encoding": acceptedEncodings,
};

/**
 * Fetches one public web address: the only function of the program that does. Every hop is checked, and the connection goes to the
 * very address that was checked.
 *
 * @throws {Refusal} `forbidden`, `unreachable`, `too-large`, `unreadable` (an unknown content coding)
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { most = mostBytes, seconds = 20, surroundings = publicWeb } = options;
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    let next = parse(address, address);
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const hop: Hop = await fetchHop(next, { most, signal, surroundings });
      if (!("redirect" in hop)) return hop;
      next = parse(hop.redirect, address, next);
    }
    throw new Error(`it redirects more than ${mostRedirects} times`);
  } catch (error) {
    throw unreachable(error, address, seconds);
  }
}

type Hop = Fetched | { readonly redirect: string };

interface HopLimits {
  readonly most: number;
  readonly signal: AbortSignal;
  readonly surroundings: Surroundings;
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

async function fetchHop(url: URL, { most, signal, surroundings }: HopLimits): Promise<Hop> {
  const { request } = await undici();
  const agent = await agentFor(await beforeTheEnd(signal, safeTarget(url, surroundings)));
  try {
    const response = await request(url, { dispatcher: agent, signal, headers: requestHeaders });
    const headers = plainHeaders(response.headers);
    const redirect = headers["location"];
    if (response.statusCode >= 300 && response.statusCode < 400 && redirect !== undefined) return { redirect };
    if (response.statusCode < 200 || response.statusCode > 299) throw new Error(`the server answers ${response.statusCode}`);
    if (Number(headers["content-length"] ?? 0) > most) throw tooLarge(url.href, most);
    const bytes = await readBody(response.body, headers["content-encoding"] ?? "", most, url.href, signal);
    return { url: url.href, status: response.statusCode, headers, bytes };
  } finally {
    void agent.destroy();
  }
}

/** A look-up of names cannot be broken off, only left behind. */
function beforeTheEnd<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const end = Promise.withResolvers<never>();
  const stop = () => end.reject(signal.reason);
  signal.addEventListener("abort", stop, { once: true });
  return Promise.race([work, end.promise]).finally(() => signal.removeEventListener("abort", stop));
}

/** Loaded only when something is fetched: most commands start without it. */
const undici = () => import("undici");

/** Connects to the addresses given and nowhere else, whatever the host's name leads to by then. */
async function agentFor(addresses: readonly HostAddress[]): Promise<Agent> {
  const { Agent } = await undici();
  const pinned: LookupFunction = (_host, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? "", first?.family);
  };
  return new Agent({ connect: { lookup: pinned } });
}

function plainHeaders(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return Object.fromEntries(pairs);
}
