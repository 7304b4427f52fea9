import { Refusal } from "../model/refusal.ts";

/** What errors of the network, of TLS and of undici mean to a person. */
const states = new Map<string, string>([
  ["ENOTFOUND", "there is no such host"],
  ["EAI_AGAIN", "its host cannot be looked up now"],
  ["ECONNREFUSED", "the server takes no connections"],
  ["ECONNRESET", "the server broke off"],
  ["EPIPE", "the server broke off"],
  ["EHOSTUNREACH", "the network does not lead there"],
  ["ENETUNREACH", "the network does not lead there"],
  ["ETIMEDOUT", "the server does not answer"],
  ["UND_ERR_CONNECT_TIMEOUT", "the server does not answer"],
  ["UND_ERR_SOCKET", "the server broke off"],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "the server broke off"],
  ["UND_ERR_HEADERS_OVERFLOW", "its headers are too long"],
  ["Z_DATA_ERROR", "its packed bytes are broken"],
  ["Z_BUF_ERROR", "its packed bytes break off"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is signed by itself"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is another host's"],
]);

/** The refusal for whatever kept an address from being fetched; refusals pass through. */
export function unreachable(error: unknown, address: string, seconds: number): Refusal {
  if (error instanceof Refusal) return error;
  const state = stateOf(error, seconds);
  const refusal = new Refusal("unreachable", `Cannot fetch ${address}: ${state}. Check the address, or try again later.`);
  refusal.cause = state;
  return refusal;
}

/** The few words inside such a refusal that say what is wrong with the server. */
export function troubleOf({ cause, message }: Refusal): string {
  return typeof cause === "string" ? cause : message;
}

/** Whether trying again soon is no use: the address is wrong, or its server does not mean to give it. */
export function isForGood(refusal: Refusal): boolean {
  return refusal.code !== "unreachable" || /^the server answers 4(?!08|29)/.test(troubleOf(refusal));
}

/** What kept a server from answering, in a few words. */
export function stateOf(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError" || error.name === "AbortError") return `it takes longer than ${seconds} s`;
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const code = first instanceof Error && "code" in first ? String(first.code) : "";
  return states.get(code) ?? error.message;
}
