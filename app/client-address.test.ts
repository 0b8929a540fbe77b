import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.each([
  ["203.0.113.9", 0, "203.0.113.9"],
  ["1.1.1.1, 203.0.113.9", 0, "203.0.113.9"],
  ["1.1.1.1, 203.0.113.9, 10.0.0.2", 1, "203.0.113.9"],
  ["1.1.1.1,203.0.113.9 , 10.0.0.3, 10.0.0.2", 2, "203.0.113.9"],
  ["10.0.0.2", 1, "10.0.0.2"],
  ["2001:DB8:0:02:a:b:c:d", 0, "2001:db8:0:2::"],
  ["1.1.1.1, 2001:db8:1:2::7, 10.0.0.2", 1, "2001:db8:1:2::"],
  ["2001:db8::7", 0, "2001:db8:0:0::"],
  ["::1", 0, "0:0:0:0::"],
  ["::ffff:203.0.113.9", 0, "203.0.113.9"],
  ["1:2:3:4:5:6:7:8:9", 0, "1:2:3:4:5:6:7:8:9"],
  [null, 0, "unknown"],
  ["", 1, "unknown"],
])("of %j behind %i proxies of ours came from %s", (forwardedFor, proxies, expected) => {
  expect(clientAddress(forwardedFor, proxies)).toBe(expected);
});
