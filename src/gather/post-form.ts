import type { Agent } from "undici";
import type { FetchOptions } from "./fetch-page.ts";
import { pinnedAgent } from "./pinned-agent.ts";
import { publicWeb, safeTarget } from "./safe-target.ts";
import { unreachable } from "./unreachable.ts";
import { userAgent } from "./user-agent.ts";

/**
 * Sends a form to a public web address, checked as a page's is, and follows no redirect. What it answers is not read.
 *
 * @throws {Refusal} `forbidden`, `unreachable`
 */
export async function postForm(
  address: string,
  fields: Readonly<Record<string, string>>,
  options: Pick<FetchOptions, "surroundings" | "agent" | "seconds"> = {},
): Promise<void> {
  const { surroundings = publicWeb, agent = userAgent(), seconds = 20 } = options;
  try {
    const url = new URL(address);
    const addresses = await safeTarget(url, surroundings);
    const dispatcher = await pinnedAgent(addresses);
    const status = await send(url, fields, { dispatcher, agent, signal: AbortSignal.timeout(seconds * 1000) });
    if (status > 299) throw new Error(`the server answers ${status}`);
  } catch (error) {
    throw unreachable(error, address, seconds);
  }
}

interface Sending {
  readonly dispatcher: Agent;
  readonly agent: string;
  readonly signal: AbortSignal;
}

async function send(url: URL, fields: Readonly<Record<string, string>>, { dispatcher, agent, signal }: Sending): Promise<number> {
  const { request } = await import("undici");
  const headers = { "user-agent": agent, "content-type": "application/x-www-form-urlencoded" };
  try {
    const sent = await request(url, { method: "POST", dispatcher, signal, headers, body: new URLSearchParams(fields).toString() });
    return sent.statusCode;
  } finally {
    void dispatcher.destroy();
  }
}
