import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Refusal } from "../model/refusal.ts";
import { isIntranetAddress, isPublicAddress } from "./public-address.ts";
import { isWebPort } from "./web-port.ts";

/** An IP address that a host's name leads to. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** The outside of fetching: where names lead, and which addresses may be asked. */
export interface Surroundings {
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>;
  readonly permits: (ip: string, port: number) => boolean;
  /** Whether names that are private by agreement may be looked up. */
  readonly privateNames?: boolean;
}

export const publicWeb: Surroundings = {
  resolve: (host) => lookup(host, { all: true }),
  permits: isPublicAddress,
};

/** The public web and the machines of one's own network, for those who say so; never what links machines or serves their cloud. */
export const webAndIntranet: Surroundings = {
  resolve: (host) => lookup(host, { all: true }),
  permits: (ip) => isPublicAddress(ip) || isIntranetAddress(ip),
  privateNames: true,
};

/** Names that are private by agreement (RFC 6761, 6762, 8375) or by the custom of clouds and home routers. */
const isPrivateName = /(^|\.)(localhost|local|internal|intranet|home\.arpa|lan|corp|home)$/;

/**
 * The addresses to connect to for a URL, each of them checked. Connecting to these, and not to what a second look-up would give, is
 * what keeps a name from changing its mind.
 *
 * @throws {Refusal} `forbidden`
 */
export async function safeTarget(url: URL, surroundings: Surroundings): Promise<readonly HostAddress[]> {
  if (url.protocol !== "http:" && url.protocol !== "https:") throw forbidden(url, `only http and https are fetched`);
  if (url.username !== "" || url.password !== "") throw forbidden(url, `it carries a user name or password`);
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!isWebPort(port)) throw forbidden(url, `port ${port} is not a web server's`);
  const addresses = await addressesOf(url, surroundings);
  if (addresses.length === 0 || !addresses.every(({ address }) => surroundings.permits(address, port))) throw notPublic(url);
  return addresses;
}

async function addressesOf(url: URL, { resolve, privateNames = false }: Surroundings): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  if (!privateNames && (isPrivateName.test(host) || !host.includes("."))) throw notPublic(url);
  return resolve(host);
}

function notPublic(url: URL): Refusal {
  return forbidden(url, "it leads to an address that is not on the public web");
}

function forbidden(url: URL, state: string): Refusal {
  return new Refusal("forbidden", `Cannot fetch ${shown(url)}: ${state}. Give the address of a public web page.`);
}

/** A password is not repeated on screen or in a log. */
function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}
