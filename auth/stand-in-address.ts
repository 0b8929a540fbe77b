import { createHmac } from "node:crypto";

/**
 * A network of version 6 that stands for where a request comes from: the library counts by it, and keeps it with a session, and nobody finds
 * out from it where that was.
 */
export function standInAddress(place: string, secret: string): string {
  const hash = createHmac("sha256", secret).update(place).digest("hex");
  return `${[0, 4, 8, 12].map((from) => hash.slice(from, from + 4)).join(":")}::`;
}
