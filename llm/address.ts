import { BlockList, isIP } from "node:net";

/**
 * Addresses that hand out a machine's own credentials: link-local ranges, and where clouds keep their metadata.
 * Loopback and private networks stay open: that is where local models are. An IPv4 rule holds for the IPv4-mapped form too.
 */
const refused = new BlockList();
refused.addSubnet("169.254.0.0", 16);
/** Alibaba, Oracle, Azure. */
for (const address of ["100.100.100.200", "192.0.0.192", "168.63.129.16"]) refused.addAddress(address);
refused.addSubnet("fe80::", 10, "ipv6");
refused.addSubnet("fd00:ec2::", 32, "ipv6");
refused.addAddress("fd20:ce::254", "ipv6");

/** IPv6 ranges that carry an IPv4 address, and at which of its eight groups that begins: compatible, NAT64 and 6to4. */
const carriers = [
  { range: ["::", 96], group: 6 },
  { range: ["::ffff:0:0", 96], group: 6 },
  { range: ["::ffff:0:0:0", 96], group: 6 },
  { range: ["64:ff9b::", 96], group: 6 },
  { range: ["64:ff9b:1::", 48], group: 6 },
  { range: ["2002::", 16], group: 1 },
] as const;

const refusedNames =
  /^(metadata|rancher-metadata|instance-data(\.ec2\.internal)?|metadata\.(goog|google\.internal|azure\.(com|internal)|tencentyun\.com|platformequinix\.com|packet\.net))\.?$/i;

/** True for a host that no model endpoint has any business at; IP literals in every notation that a URL can hold. */
export function isRefusedHost(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return isRefusedAddress(host) || refusedNames.test(host);
}

/** The same for an address that a name resolved to. */
export function isRefusedAddress(written: string): boolean {
  const address = written.replace(/%.*$/, "");
  const family = isIP(address);
  if (family === 4) return refused.check(address, "ipv4");
  return family === 6 && (refused.check(address, "ipv6") || carriesRefused(address));
}

function carriesRefused(address: string): boolean {
  return carriers.some(({ range: [net, bits], group }) => {
    const carrier = new BlockList();
    carrier.addSubnet(net, bits, "ipv6");
    return carrier.check(address, "ipv6") && refused.check(ipv4At(address, group), "ipv4");
  });
}

/** The IPv4 address in two groups of an IPv6 one. */
function ipv4At(address: string, group: number): string {
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [before, after] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  const zeros = Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill("0");
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].map((hex) => Number.parseInt(hex, 16));
  const [high = 0, low = 0] = groups.slice(group, group + 2);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
