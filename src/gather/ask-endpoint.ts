import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../model/refusal.ts";
import { completionOf, type Question, requestBody } from "./chat-completion.ts";
import { acceptedEncodings, readBody } from "./read-body.ts";
import { stateOf } from "./unreachable.ts";
import { userAgent } from "./user-agent.ts";

/** An OpenAI-compatible endpoint that the user named. */
export interface Endpoint {
  /** Its address up to and without "/chat/completions": "http://127.0.0.1:8080/v1". */
  readonly base: string;
  readonly model: string;
  /** Sent as bearer token; null for an endpoint that wants none. */
  readonly key: string | null;
  /** For one question, its second try included. */
  readonly seconds: number;
}

/** Puts one question and gives the words of the answer. @throws {Refusal} `unreachable` where none came */
export type Ask = (question: Question) => Promise<string>;

interface Response {
  readonly status: number;
  readonly retryAfter: string;
  readonly bytes: Uint8Array;
}

/** Largest answer, in bytes after unpacking. */
const mostBytes = 256_000;
/** How long a busy endpoint is waited for before the second try, in seconds. */
const usualPause = 1;
const longestPause = 10;

/**
 * Opens an endpoint for questions. The user named it, so it may stand on this machine or in a private network; unlike a page it is
 * never redirected. One that knows no schemas (it answers 400 or 422) is asked without from then on.
 */
export function openEndpoint(endpoint: Endpoint): Ask {
  let withSchema = true;
  return async (question) => {
    const signal = AbortSignal.timeout(endpoint.seconds * 1000);
    try {
      const response = await postTwice(endpoint, requestBody(endpoint.model, question, withSchema), signal);
      if (!withSchema || (response.status !== 400 && response.status !== 422)) return completionOf(response);
      const words = completionOf(await postTwice(endpoint, requestBody(endpoint.model, question, false), signal));
      withSchema = false;
      return words;
    } catch (error) {
      const { model, base, seconds } = endpoint;
      const state = error instanceof Refusal && error.code === "too-large" ? "its answer is too long" : stateOf(error, seconds);
      throw new Refusal("unreachable", `Cannot ask ${model} at ${new URL(base).host}: ${state}.`);
    }
  };
}

/** Once more where the endpoint is busy or stumbles. */
async function postTwice(endpoint: Endpoint, body: string, signal: AbortSignal): Promise<Response> {
  const first = await post(endpoint, body, signal);
  if (first.status !== 429 && first.status < 500) return first;
  const wanted = /^\d+$/.test(first.retryAfter) ? Number(first.retryAfter) : usualPause;
  await pause(Math.min(wanted, longestPause) * 1000, undefined, { signal });
  return post(endpoint, body, signal);
}

async function post({ base, key }: Endpoint, body: string, signal: AbortSignal): Promise<Response> {
  const { Agent, request } = await import("undici"); // loaded only when somebody is asked
  const address = `${base.replace(/\/+$/, "")}/chat/completions`;
  const dispatcher = new Agent();
  try {
    const {
      statusCode,
      headers,
      body: answer,
    } = await request(address, {
      method: "POST",
      dispatcher,
      signal,
      body,
      headers: {
        "user-agent": userAgent(),
        "content-type": "application/json",
        accept: "application/json",
        "accept-encoding": acceptedEncodings,
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
    });
    const bytes = await readBody(answer, String(headers["content-encoding"] ?? ""), mostBytes, address, signal);
    return { status: statusCode, retryAfter: String(headers["retry-after"] ?? ""), bytes };
  } finally {
    void dispatcher.destroy();
  }
}
