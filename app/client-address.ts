/**
 * Where a request came from. The server ends `X-Forwarded-For` with the address that its socket has; each proxy of ours has ended it with
 * the address that it was asked from. What stands before is the sender's own word.
 * @param proxies how many of ours stand in front
 */
export function clientAddress(forwardedFor: string | null, proxies: number): string {
  const addresses = (forwardedFor ?? "").split(",").map((address) => address.trim());
  const address = addresses[Math.max(0, addresses.length - 1 - proxies)];
  return address?.slice(0, 64) || "unknown";
}
