import { expect, test } from "vitest";
import { isLoopback, type Reach, refuseUnguarded } from "./reach";

const secret = "0123456789abcdef0123456789abcdef";
const alone: Reach = { bind: "127.0.0.1", hosts: [], url: undefined, accounts: false, secret: undefined };

test.each(["127.0.0.1", "127.1.2.3:80", "localhost", "LOCALHOST:3000", "::1", "[::1]:3000"])(
  "%s is this machine",
  (host) => expect(isLoopback(host)).toBe(true),
);

test.each([
  "0.0.0.0",
  "::",
  "10.0.0.1",
  "example.com",
  "127.0.0.1.example.com",
  "localhost.example.com:80",
  "",
])("%j is not", (host) => expect(isLoopback(host)).toBe(false));

test.each<[string, Partial<Reach>]>([
  ["one owner on loopback", {}],
  ["loopback under another port", { hosts: ["localhost:8080"] }],
  ["accounts on loopback", { accounts: true, secret }],
  ["accounts everywhere", { bind: "0.0.0.0", accounts: true, secret, url: "https://example.com" }],
])("%s may be served", (_, change) => {
  expect(() => refuseUnguarded({ ...alone, ...change })).not.toThrow();
});

test.each<[string, Partial<Reach>, RegExp]>([
  ["all addresses", { bind: "0.0.0.0" }, /0\.0\.0\.0 without accounts.*REHEARSAL_ACCOUNTS=true/],
  ["a name", { bind: null, hosts: ["example.com"] }, /example\.com without accounts/],
  ["a public address", { url: "https://example.com" }, /without accounts/],
  ["no secret", { accounts: true }, /BETTER_AUTH_SECRET/],
  ["a short secret", { accounts: true, secret: "short" }, /32/],
  ["no address", { bind: "0.0.0.0", accounts: true, secret }, /REHEARSAL_URL/],
])("%s is refused in a sentence", (_, change, sentence) => {
  expect(() => refuseUnguarded({ ...alone, ...change })).toThrow(sentence);
});
