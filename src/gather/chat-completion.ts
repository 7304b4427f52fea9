import { parseObject } from "./parse-object.ts";

/** What is put to a model: who it is to be, what it is asked, and the shape its answer takes. */
export interface Question {
  readonly system: string;
  readonly user: string;
  readonly name: string;
  /** JSON Schema of the answer. */
  readonly schema: object;
}

/** The body of a request as the OpenAI API has it, which other servers follow. */
export function requestBody(model: string, { system, user, name, schema }: Question, withSchema: boolean): string {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: user },
  ];
  const format = { type: "json_schema", json_schema: { name, strict: true, schema } };
  return JSON.stringify(withSchema ? { model, messages, temperature: 0, response_format: format } : { model, messages });
}

/** The words of the answer. @throws {Error} whose message says what came instead */
export function completionOf({ status, bytes }: { readonly status: number; readonly bytes: Uint8Array }): string {
  if (status >= 300 && status < 400) throw new Error("it redirects to another address");
  if (status < 200 || status > 299) throw new Error(`the server answers ${status}`);
  const choices: unknown = parseObject(new TextDecoder().decode(bytes))?.["choices"];
  const [first] = Array.isArray(choices) ? (choices as unknown[]) : [];
  const content = fieldOf(fieldOf(first, "message"), "content");
  if (typeof content !== "string") throw new Error("what it answers is no chat completion");
  return content;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
