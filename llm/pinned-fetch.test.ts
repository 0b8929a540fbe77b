import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RehearsalError } from "@/core/errors";
import { pinnedFetch, type Resolve } from "./pinned-fetch";

let server: Server;
let url: string;
let requests: { host: string | undefined; body: string; closed: boolean }[];

beforeEach(async () => {
  requests = [];
  server = createServer(async (request, response) => {
    const seen = { host: request.headers.host, body: "", closed: false };
    requests.push(seen);
    response.once("close", () => {
      seen.closed = true;
    });
    for await (const chunk of request) seen.body += chunk;
    if (request.url === "/moved") return response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    if (request.url === "/nothing") return response.writeHead(204).end();
    response.writeHead(200, { "x-a": "b" }).write("first ");
    if (request.url !== "/open") response.end("second");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://model.example:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const refusal = () => new RehearsalError("not-supported", "refused");
const here: Resolve = async () => [{ address: "127.0.0.1", family: 4 }];
const metadata: Resolve = async () => [{ address: "169.254.169.254", family: 4 }];

test("sends and reads as fetch does, under the name's own host", async () => {
  const response = await pinnedFetch(refusal, here)(`${url}/`, { method: "POST", body: "hello" });
  expect([response.status, response.headers.get("x-a"), await response.text()]).toEqual([
    200,
    "b",
    "first second",
  ]);
  expect(requests).toMatchObject([{ host: url.slice("http://".length), body: "hello" }]);
  const empty = await pinnedFetch(refusal, here)(`${url}/nothing`);
  expect([empty.status, await empty.text()]).toEqual([204, ""]);
});

test("a name is looked up once a connection: what was checked is what is connected to", async () => {
  let asked = 0;
  const rebinding: Resolve = () => (asked++ === 0 ? here("") : metadata(""));
  const response = await pinnedFetch(refusal, rebinding)(`${url}/`);
  expect(await response.text()).toBe("first second");
  expect(asked).toBe(1);
});

test.each<[string, Resolve]>([
  ["a metadata address", metadata],
  ["one of several", async () => [...(await here("")), ...(await metadata(""))]],
  ["an IPv6 address that carries one", async () => [{ address: "::ffff:169.254.169.254", family: 6 }]],
])("nothing is sent where a name leads to %s", async (_, resolve) => {
  await expect(pinnedFetch(refusal, resolve)(`${url}/`)).rejects.toMatchObject({ code: "not-supported" });
  expect(requests).toEqual([]);
});

test("a redirect is not followed, and a failure is fetch's", async () => {
  expect((await pinnedFetch(refusal, here)(`${url}/moved`)).status).toBe(302);
  const unknown: Resolve = async () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
  await expect(pinnedFetch(refusal, unknown)(url)).rejects.toMatchObject({
    message: "fetch failed",
    cause: { code: "ENOTFOUND" },
  });
  await expect(pinnedFetch(refusal, here)("http://model.example:1/")).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
});

test("aborting ends the request, before the answer and in the middle of it", async () => {
  const control = new AbortController();
  const response = await pinnedFetch(refusal, here)(`${url}/open`, { signal: control.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first ");
  control.abort(new Error("stopped"));
  await expect(reader?.read()).rejects.toThrow();
  await expect.poll(() => requests[0]?.closed).toBe(true);
  await expect(pinnedFetch(refusal, here)(url, { signal: control.signal })).rejects.toThrow("stopped");
});

test("a body that nobody reads on ends its request", async () => {
  const response = await pinnedFetch(refusal, here)(`${url}/open`);
  await response.body?.cancel();
  await expect.poll(() => requests[0]?.closed).toBe(true);
});
