import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Addresses that serve only the machines of one cloud, their metadata service, and that no range tells. */
const cloudServices = new Set(["168.63.129.16", "fd00:ec2::254"]);

const nat64 = ipaddr.IPv6.parse("64:ff9b::");
const globalUnicast = ipaddr.IPv6.parse("2000::");

/**
 * Whether an IP address, in any spelling, stands on the public internet. An IPv4 address inside an IPv6 one (mapped, or behind the
 * well-known NAT64 prefix) is judged by itself.
 */
export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 0) return false;
  const address = withoutWrapping(ipaddr.parse(ip));
  if (address.range() !== "unicast" || cloudServices.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast, 3);
}

const ownNetwork = new Set(["loopback", "private", "uniqueLocal"]);

/** Whether an IP address, in any spelling, stands on this machine or in a network of one's own. */
export function isIntranetAddress(ip: string): boolean {
  if (isIP(ip) === 0) return false;
  const address = withoutWrapping(ipaddr.parse(ip));
  return ownNetwork.has(address.range()) && !cloudServices.has(address.toString());
}

function withoutWrapping(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(nat64, 96) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
