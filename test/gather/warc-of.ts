import { WARCRecord, WARCSerializer } from "warcio";

/** A response to archive. */
export interface Archived {
  readonly url: string;
  /** ISO instant without fractions. */
  readonly date: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web archive with these responses after the line about itself, written by another hand's program. */
export async function warcOf(responses: readonly Archived[], packed = false): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo({ filename: "news.warc", warcVersion: "WARC/1.1" }, { software: "a test" });
  const records = [info, ...responses.map(recordOf)];
  const pieces: Uint8Array[] = [];
  for (const record of records) pieces.push(await WARCSerializer.serialize(record, { gzip: packed }));
  return new Uint8Array(Buffer.concat(pieces));
}

function recordOf({ url, date, body, type = "text/html", status = "200 OK", headers = {} }: Archived): WARCRecord {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return WARCRecord.create(
    {
      url,
      date,
      type: "response",
      warcVersion: "WARC/1.1",
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: { "Content-Type": type, ...headers },
    },
    [bytes],
  );
}
