import { isIPv6 } from "node:net";

/**
 * Where a request came from: an address of version 4, or a network of version 6, for whoever has one of its addresses has all of them. The
 * server ends `X-Forwarded-For` with the address that its socket has; each proxy of ours has ended it with the address that it was asked
 * from. What stands before is the sender's own word.
 * @param proxies how many of ours stand in front
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string {
  const addresses = (forwardedFor ?? "").split(",").map((address) => address.trim());
  const address = addresses[Math.max(0, addresses.length - 1 - proxies)];
  return placeOf(address?.slice(0, 64) || "unknown");
}

/** The first half of an address of version 6, as an address, where it is not one of version 4 in another spelling; others stay. */
function placeOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [last = ""] = address.split(":").slice(-1);
  if (last.includes(".")) return last;
  const [head = [], tail = []] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill("0");
  const network = [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16));
  return `${network.map((group) => group.toString(16)).join(":")}::`;
}
