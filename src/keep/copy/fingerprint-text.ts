import type { Fingerprint } from "./fingerprint.ts";

/** Numbers before the hashes: runs, title, and how many of the hashes are the lead's. */
const HEADER = 3;
const WORD = 4;

/** A fingerprint as base64, for an event: some 300 characters for an article of 300 words. */
export function fingerprintText({ runs, title, lead, body }: Fingerprint): string {
  const words = [runs, title, lead.length, ...lead, ...body];
  const bytes = new DataView(new ArrayBuffer(words.length * WORD));
  words.forEach((word, at) => bytes.setUint32(at * WORD, word));
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

/** What `fingerprintText` wrote. */
export function parseFingerprint(text: string): Fingerprint {
  const bytes = new DataView(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer);
  const words = Uint32Array.from({ length: bytes.byteLength / WORD }, (_, at) => bytes.getUint32(at * WORD));
  const [runs, title, leads] = words;
  return { runs: runs!, title: title!, lead: words.slice(HEADER, HEADER + leads!), body: words.slice(HEADER + leads!) };
}
