import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";

/** A request as it reached the model. */
export interface Reached {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** What the question is about, and the sentences that came with it. */
  readonly about: { readonly text: string; readonly offset: number };
  readonly sentences: string;
}

export type Answering = (reached: Reached, response: ServerResponse, nth: number) => void;

/** A chat completion with these words. */
export function completion(words: string | object): string {
  const content = typeof words === "string" ? words : JSON.stringify(words);
  return JSON.stringify({ choices: [{ index: 0, message: { role: "assistant", content } }] });
}

/** A server on loopback that plays a model until the test ends. */
export async function startModel(
  t: TestContext,
  answer: Answering,
): Promise<{ readonly base: string; readonly reached: readonly Reached[] }> {
  const reached: Reached[] = [];
  const play = async (request: IncomingMessage, response: ServerResponse) => {
    response.on("error", () => {});
    const body = await text(request);
    reached.push({ headers: request.headers, body, ...questionIn(body) });
    answer(reached.at(-1)!, response, reached.length);
  };
  const server = createServer((request, response) => void play(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, reached };
}

function questionIn(body: string): Pick<Reached, "about" | "sentences"> {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  return JSON.parse(messages.at(-1)!.content) as Pick<Reached, "about" | "sentences">;
}
