import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { feedOf } from "./feed-of.ts";

/** Items that each next version of a feed has more than the one before. */
export const ITEMS_EACH = 3;
/** Items that a version still lists; an item that was missed for longer is lost. */
const LISTED = 60;

/** Feeds that bring news each time they are asked; their ETag is their version. */
export async function growingFeeds() {
  const versions = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (!path.startsWith("/feed-")) return void response.writeHead(404).end();
    const version = (versions.get(path) ?? 0) + 1;
    versions.set(path, version);
    response.on("error", () => {});
    response.writeHead(200, { "content-type": "application/rss+xml", etag: `"${version}"` }).end(versionOf(path.slice(1), version));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { port: (server.address() as AddressInfo).port, close: () => (server.closeAllConnections(), void server.close()) };
}

/** The address of one item of a feed. */
export function itemAddress(feed: string, item: number): string {
  return `https://paper.example/${feed}-${item}`;
}

function versionOf(feed: string, version: number): string {
  const newest = version * ITEMS_EACH;
  const numbers = Array.from({ length: Math.min(LISTED, newest) }, (_, n) => newest - n);
  return feedOf(...numbers.map((n) => ({ name: `${feed}-${n}`, text: `At least ${n} people were killed in the flood, officials said.` })));
}
