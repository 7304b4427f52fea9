import { brotliDecompressSync, constants, gunzipSync, inflateSync } from "node:zlib";

/** A response as it went over the wire, its body unpacked. */
export interface HttpMessage {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** A response's bytes to its parts; null where they are none, or unpack to more than so many bytes. */
export function httpMessage(block: Uint8Array, most: number): HttpMessage | null {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = headEnd(buffer);
  const lines = buffer.subarray(0, end.head).toString("latin1").split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(lines[0] ?? "")?.[1];
  if (status === undefined) return null;
  const headers = new Map(
    lines.slice(1).flatMap((text) => {
      const colon = text.indexOf(":");
      return colon > 0 ? [[text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()] as const] : [];
    }),
  );
  const body = bodyOf(buffer.subarray(end.body), headers, most);
  return body === null ? null : { status: Number(status), headers, body };
}

function headEnd(buffer: Buffer): { readonly head: number; readonly body: number } {
  const crlf = buffer.indexOf("\r\n\r\n");
  if (crlf >= 0) return { head: crlf, body: crlf + 4 };
  const lf = buffer.indexOf("\n\n");
  return lf >= 0 ? { head: lf, body: lf + 2 } : { head: buffer.length, body: buffer.length };
}

/** Archives may have undone a coding and kept its header, so bytes that are not coded are taken as they are. */
function bodyOf(wire: Buffer, headers: ReadonlyMap<string, string>, most: number): Uint8Array | null {
  const isChunked = /chunked/i.test(headers.get("transfer-encoding") ?? "");
  const body = isChunked ? (joinedChunks(wire) ?? wire) : wire;
  const coding = headers.get("content-encoding")?.trim().toLowerCase() ?? "";
  try {
    return new Uint8Array(unpacked(body, coding, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? null : new Uint8Array(body);
  }
}

function unpacked(body: Buffer, coding: string, options: { readonly maxOutputLength: number; readonly finishFlush: number }): Buffer {
  if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
  if (coding === "deflate") return inflateSync(body, options);
  return coding === "br" ? brotliDecompressSync(body, { maxOutputLength: options.maxOutputLength }) : body;
}

/**
 * The body of `1a3\r\n…\r\n0\r\n`, as far as it goes; null where it is not written so.
 */
function joinedChunks(wire: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  for (let at = 0; at < wire.length;) {
    const end = wire.indexOf("\n", at);
    const size =
      end < 0 ? null : /^\s*([\da-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/i.exec(wire.subarray(at, Math.min(end, at + 1024)).toString("latin1"));
    if (!size) return at === 0 ? null : Buffer.concat(pieces);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    pieces.push(wire.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (wire[at] === 13 || wire[at] === 10) at++;
  }
  return Buffer.concat(pieces);
}
