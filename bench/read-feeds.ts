import { parseFeed } from "feedsmith";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import { warcRecords } from "../src/gather/archive/warc-records.ts";
import { readFeed } from "../src/gather/feed/read-feed.ts";
import { type BenchLine, measure } from "./measured.ts";
import { samplePages } from "./sample-texts.ts";

/** Feeds to items beside feedsmith, and packed web archives to responses beside warcio. */
export async function benchReadFeeds(): Promise<BenchLine[]> {
  const pages = samplePages();
  return [await feedLine(pages), await archiveLine(pages)];
}

async function feedLine(pages: readonly string[]): Promise<BenchLine> {
  const items = pages.map(
    (page, at) => `<item><title>Page ${at}</title><guid>${at}</guid><description><![CDATA[${page}]]></description></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>Newsroom</title>${items.join("")}</channel></rss>`;
  const megabytes = Buffer.byteLength(feed) / 1e6;
  const ours = await measure(megabytes, () => readFeed(feed, { at: "the feed" }));
  const theirs = await measure(megabytes, () => parseFeed(feed));
  return { what: "feed to items", ours: ours.rate, peer: "feedsmith", peers: theirs.rate, unit: "MB/s", peakMb: ours.peakMb };
}

async function archiveLine(pages: readonly string[]): Promise<BenchLine> {
  const archive = await archiveOf(pages);
  const ours = await measure(pages.length, async () => {
    for await (const record of warcRecords(chunksOf(archive), { wants: () => true, most: 1e8 })) void record.block?.length;
  });
  const theirs = await measure(pages.length, async () => {
    for await (const record of new WARCParser(chunksOf(archive))) void (await record.readFully(false)).length;
  });
  return { what: "WARC.gz to responses", ours: ours.rate, peer: "warcio", peers: theirs.rate, unit: "pages/s", peakMb: ours.peakMb };
}

async function archiveOf(pages: readonly string[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (const [at, page] of pages.entries()) {
    const about = {
      url: `https://news.example/${at}`,
      date: "2022-05-04T07:00:00Z",
      type: "response" as const,
      warcVersion: "WARC/1.1" as const,
    };
    const record = WARCRecord.create({ ...about, statusline: "HTTP/1.1 200 OK", httpHeaders: { "Content-Type": "text/html" } }, [
      Buffer.from(page),
    ]);
    pieces.push(await WARCSerializer.serialize(record, { gzip: true }));
  }
  return new Uint8Array(Buffer.concat(pieces));
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20));
}
