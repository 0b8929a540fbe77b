import { expect, test } from "vitest";
import { assertTrusted, isTrustedHost } from "./trusted-request";

const write = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/api/interviews", { method: "POST", headers });

test.each(["127.0.0.1:3000", "localhost", "LOCALHOST:80", "[::1]:3000"])("%s is this machine", (host) => {
  expect(isTrustedHost(host, [])).toBe(true);
});

test.each([
  null,
  "",
  "evil.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example:3000",
  "evil.example:127",
])("%s is not", (host) => {
  expect(isTrustedHost(host, [])).toBe(false);
});

test("other hosts are taken as they are configured, port included", () => {
  expect(isTrustedHost("coach.example:8443", ["coach.example:8443"])).toBe(true);
  expect(isTrustedHost("coach.example", ["coach.example:8443"])).toBe(false);
});

test.each([
  ["another site", "https://evil.example"],
  ["a sandboxed frame", "null"],
  ["another port", "http://127.0.0.1:9999"],
])("a write from %s is refused", (_, origin) => {
  const request = write({ host: "127.0.0.1:3000", origin });
  expect(() => assertTrusted(request, [], false)).toThrow(/refused/);
});

test("a write without an origin is refused, one from the product's own page is taken", () => {
  expect(() => assertTrusted(write({ host: "127.0.0.1:3000" }), [], false)).toThrow(/refused/);
  const own = write({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" });
  expect(() => assertTrusted(own, [], false)).not.toThrow();
});

test("where people come by https, a page that came without it changes nothing", () => {
  const from = (origin: string) => () =>
    assertTrusted(write({ host: "coach.example", origin }), ["coach.example"], true);
  expect(from("http://coach.example")).toThrow(/refused/);
  expect(from("https://coach.example")).not.toThrow();
});

test("reading needs the right host only", () => {
  const read = (host: string) => new Request("http://127.0.0.1/api/health", { headers: { host } });
  expect(() => assertTrusted(read("localhost:3000"), [], false)).not.toThrow();
  expect(() => assertTrusted(read("evil.example"), [], false)).toThrow(/refused/);
});
