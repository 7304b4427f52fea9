import type { Material } from "../../src/gather/material.ts";
import { headSize } from "../../src/gather/material.ts";
import { now } from "./effects.ts";

/** A material that lies in memory. */
export function materialOf(content: string | Uint8Array, rest: Partial<Material> = {}): Material {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    at: "given",
    source: "given",
    name: "given",
    form: "",
    url: null,
    captured: now,
    headers: {},
    hints: {},
    notes: [],
    size: bytes.length,
    head: bytes.subarray(0, headSize),
    bytes: async () => bytes,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    ...rest,
  };
}
