import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.each([
  ["203.0.113.9", 0, "203.0.113.9"],
  ["1.1.1.1, 203.0.113.9", 0, "203.0.113.9"],
  ["1.1.1.1, 203.0.113.9, 10.0.0.2", 1, "203.0.113.9"],
  ["1.1.1.1,203.0.113.9 , 10.0.0.3, 10.0.0.2", 2, "203.0.113.9"],
  ["10.0.0.2", 1, "10.0.0.2"],
  [null, 0, "unknown"],
  ["", 1, "unknown"],
])("of %j behind %i proxies of ours came from %s", (forwardedFor, proxies, expected) => {
  expect(clientAddress(forwardedFor, proxies)).toBe(expected);
});
