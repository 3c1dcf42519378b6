import { BlockList, isIP } from "node:net";

// IANA IPv4 Special-Purpose Address Registry, without the four blocks that it marks as globally reachable.
const SPECIAL_V4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

// Within 2000::/3: protocol assignments with Teredo and ORCHID, documentation, 6to4, documentation again.
const SPECIAL_V6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

// All that IANA gives out as global unicast. What lies outside is loopback, local, multicast, a disguised IPv4 address
// (mapped, compatible) or not given to anyone, so the list of exceptions stays short and new ones fail closed.
const GLOBAL_V6: [string, number] = ["2000::", 3];
const NAT64 = "64:ff9b::";

const specialV4 = new BlockList();
const specialV6 = new BlockList();
const globalV6 = new BlockList();

for (const [network, bits] of SPECIAL_V4) {
  specialV4.addSubnet(network, bits, "ipv4");
  // An IPv6-only network reaches IPv4 servers through NAT64, and private ones as well.
  specialV6.addSubnet(`${NAT64}${network}`, 96 + bits, "ipv6");
}
for (const [network, bits] of SPECIAL_V6) specialV6.addSubnet(network, bits, "ipv6");
globalV6.addSubnet(...GLOBAL_V6, "ipv6");
globalV6.addSubnet(NAT64, 96, "ipv6");

/** Whether the address, as a resolver writes it, is one on the public internet. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false;
  const family = isIP(address);
  if (family === 4) return !specialV4.check(address, "ipv4");
  if (family === 6) return globalV6.check(address, "ipv6") && !specialV6.check(address, "ipv6");
  return false;
}

/** The address in a URL's hostname (`[::1]` → `::1`), or `null` where it is a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? null : bare;
}
