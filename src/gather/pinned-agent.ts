import type { LookupFunction } from "node:net";
import type { Agent } from "undici";
import type { HostAddress } from "./safe-target.ts";

/** Connects to the addresses given and nowhere else, whatever the host's name leads to by then. */
export async function pinnedAgent(addresses: readonly HostAddress[]): Promise<Agent> {
  const { Agent: Connecting } = await import("undici");
  const pinned: LookupFunction = (_host, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? "", first?.family);
  };
  return new Connecting({ connect: { lookup: pinned } });
}
