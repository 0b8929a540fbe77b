import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

async function ask(
  settings: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { proxy } = await import("./proxy");
  return proxy(new NextRequest("http://localhost/", { headers: { host: "localhost", ...headers } }));
}

test("a browser that came by https comes by nothing else", async () => {
  const header = async (url: string) =>
    (await ask({ REHEARSAL_URL: url })).headers.get("strict-transport-security");
  expect(await header("https://rehearsal.example.com")).toMatch(/^max-age=\d{7,}$/);
  vi.resetModules();
  expect(await header("http://rehearsal.example.com")).toBeNull();
});

test("nobody chooses the nonce or the policy that a page gets", async () => {
  const response = await ask({}, { "x-nonce": "mine", "content-security-policy": "script-src 'nonce-mine'" });
  const [first, second] = [response, await ask({})].map(({ headers }) =>
    headers.get("content-security-policy"),
  );
  expect(first).toMatch(/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/);
  expect(first).not.toContain("mine");
  expect(response.headers.get("x-middleware-request-x-nonce")).toBe(/nonce-([\w-]+)/.exec(first ?? "")?.[1]);
  expect(second).not.toBe(first);
});
