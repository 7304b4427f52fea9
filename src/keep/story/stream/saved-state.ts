import type { CandidateSearch } from "./candidate-search.ts";
import type { HeldStory } from "./held-story.ts";
import type { Look } from "./look-queue.ts";
import type { TermWeightsState } from "./term-weights.ts";
import type { VectorHeapState } from "./vector-heap.ts";

/** All that a stream of stories is made of. */
export interface StreamState {
  readonly heap: VectorHeapState;
  readonly weights: TermWeightsState;
  readonly clock: readonly number[];
  readonly search: ReturnType<CandidateSearch["save"]>;
  readonly looks: readonly Look[];
  readonly slots: readonly (HeldStory | null)[];
  readonly free: readonly number[];
  readonly redirects: readonly (readonly [string, string])[];
  readonly changed: readonly string[];
  readonly placed: number;
}

/** Of another form is not read: whoever holds it starts anew. */
const FORM = 2;

const KINDS = { Uint32Array, Int32Array, Float32Array } as const;
type Kind = keyof typeof KINDS;

/** As JSON in which each array of numbers is named by where it stands among the bytes after it. */
export function packState(state: StreamState): Uint8Array {
  const arrays: Uint8Array[] = [];
  let at = 0;
  const json = JSON.stringify({ form: FORM, state }, (_, value: unknown) => {
    const kind = kindOf(value);
    if (!kind) return value;
    const array = value as Uint32Array;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    arrays.push(bytes);
    at += bytes.length;
    return { kind, at: at - bytes.length, length: array.length };
  });
  const head = new TextEncoder().encode(json);
  return joined([new Uint8Array(Uint32Array.of(head.length).buffer), head, ...arrays]);
}

/** What was packed. Throws where the bytes are of another form. */
export function unpackState(bytes: Uint8Array): StreamState {
  const length = new Uint32Array(bytes.slice(0, 4).buffer)[0]!;
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const { form, state } = JSON.parse(json, (_, value: unknown) => arrayOf(value, bytes, 4 + length)) as {
    form: number;
    state: StreamState;
  };
  if (form !== FORM) throw new Error(`Saved stories of form ${form} cannot be read`);
  return state;
}

function kindOf(value: unknown): Kind | null {
  if (!ArrayBuffer.isView(value)) return null;
  return value instanceof Uint32Array ? "Uint32Array" : value instanceof Int32Array ? "Int32Array" : "Float32Array";
}

function arrayOf(value: unknown, bytes: Uint8Array, from: number): unknown {
  if (typeof value !== "object" || value === null || !("kind" in value)) return value;
  const { kind, at, length } = value as unknown as { kind: Kind; at: number; length: number };
  return new KINDS[kind](bytes.slice(from + at, from + at + length * 4).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
