import type { Effects } from "../model/effects.ts";
import { headSize, type Material } from "./material.ts";

/** Content types that can hold something to read, to the extension a file of that type would have. */
const forms = new Map<string, string>([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/plain", "txt"],
  ["application/x-ndjson", "jsonl"],
  ["application/jsonl", "jsonl"],
  ["", ""],
]);

const keptHeaders = new Set(["content-type", "content-language", "content-location", "last-modified", "etag"]);

/** What an address gives, fetched whole; null where it did not change since it was last fetched. @throws {Refusal} as `fetchPage` */
export async function fetchedMaterial(address: string, effects: Effects): Promise<Material | null> {
  const { url, status, headers, bytes } = await effects.fetch(address);
  if (status === 304) return null;
  return {
    at: address,
    source: address,
    name: url,
    form: formOf(headers["content-type"] ?? ""),
    url,
    captured: effects.now(),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => keptHeaders.has(name))),
    hints: {},
    notes: [],
    size: bytes.length,
    head: bytes.subarray(0, headSize),
    bytes: async () => bytes,
    async *chunks() {
      yield bytes;
    },
  };
}

function formOf(contentType: string): string {
  const [type = ""] = contentType.toLowerCase().split(";");
  return forms.get(type.trim()) ?? type.trim();
}
