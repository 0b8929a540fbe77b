import { once } from "node:events";
import { get } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessMatrix } from "../support/access-matrix";
import { pageMatrix } from "../support/page-matrix";
import { type Product, startProduct } from "../support/product";

const missing = "00000000-0000-7000-8000-00000000dead";

interface Change {
  path: string;
  method: string;
}

/** Every route that changes something, from the access matrix, which has them all (`app/access-matrix.test.ts`). */
const changes: Change[] = Object.keys(accessMatrix)
  .map((row) => row.split(" "))
  .filter(([method]) => method !== "GET")
  .map(([method = "", file = ""]) => ({
    method,
    path: file.replace(/\[\.\.\.\w+\]/, "nowhere").replaceAll(/\[\w+\]/g, missing),
  }))
  .filter(({ path }) => !path.startsWith("/api/auth"));

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const own = () => ({ origin: product.url, "content-type": "application/json" });

function send({ path, method }: Change, headers: Record<string, string>, body = "{}"): Promise<Response> {
  return fetch(`${product.url}${path}`, { method, headers, body });
}

/** One sentence for a person, and nothing of the inside. */
async function expectSentence(response: Response): Promise<void> {
  const text = await response.text();
  expect(text).not.toMatch(/\n\s+at |node_modules|prisma|SELECT|\/(?:home|root|usr|work)\//i);
  const { error } = JSON.parse(text) as { error: { code: string; message: string } };
  expect(error.code).toMatch(/^[a-z-]+$/);
  expect(error.message).not.toBe("");
}

test("there are routes to be tested", () => {
  expect(changes.length).toBeGreaterThanOrEqual(12);
});

describe.each(changes)("$method $path", (change) => {
  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["a sandboxed frame", { origin: "null" }],
    ["nowhere", {}],
    ["another port", { origin: "http://127.0.0.1:1" }],
    ["a longer name", { origin: "http://127.0.0.1.evil.example" }],
  ])("is refused from %s", async (_, headers: Record<string, string>) => {
    const response = await send(change, { "content-type": "application/json", ...headers });
    expect(response.status).toBe(403);
    await expectSentence(response);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=a",
    "application/jsonp",
  ])("is refused as %s", async (type) => {
    const response = await send(change, { ...own(), "content-type": type });
    expect(response.status).toBe(400);
    await expectSentence(response);
  });

  test.each([
    ["not JSON", "{"],
    ["a list", "[]"],
    ["of other fields", '{"__proto__": {"a": 1}, "constructor": 1}'],
    ["deeply nested", `${"[".repeat(5_000)}${"]".repeat(5_000)}`],
    ["too large", `{"a": "${"x".repeat(7_000_000)}"}`],
  ])("says what is wrong with a body that is %s", async (_, body) => {
    if (change.path === "/api/data") return;
    const response = await send(change, own(), body);
    expect([200, 400, 404]).toContain(response.status);
    if (response.status !== 200) await expectSentence(response);
  });
});

test.each([
  ["/nowhere", 404],
  ["/a/b/c", 404],
  ["/interviews/none", 404],
  [`/interviews/${missing}`, 404],
  [`/interviews/${missing}/report`, 404],
  ["/guides/none", 404],
  ["/guides/%E0%A4%A", 400],
  ["/guides/..%2f..%2fetc%2fpasswd", 404],
  ["/guides/%25", 404],
  ["/guides/%2525/revisions/1", 404],
])("the page %s is answered with %i", async (path, status) => {
  const response = await fetch(`${product.url}${path}`);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toMatch(/\n\s+at |node_modules/);
  if (status === 404)
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-[\w-]+'/);
});

test.each([
  "/api/nowhere",
  `/api/interviews/${missing}/report`,
  "/api/interviews/x/events",
  `/api/guides/${missing}/markdown`,
])("%s is answered in JSON, never to be run or framed", async (path) => {
  const response = await fetch(`${product.url}${path}`);
  expect(response.status).toBe(404);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  await expectSentence(response);
});

/** What is sent byte by byte is answered with, for `fetch` puts right what is wrong. */
async function sendRaw(head: string): Promise<string> {
  const { hostname, port, host } = new URL(product.url);
  const socket = connect(Number(port), hostname);
  socket.end(`${head}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return (await text(socket)).split("\r\n")[0] ?? "";
}

test.each([
  ["TRACE / HTTP/1.1", "405"],
  ["GET http://evil.example/people HTTP/1.1", "400"],
  ["GET //evil.example/people HTTP/1.1", "308"],
  ["POST /api/guides HTTP/1.1\r\nContent-Length: 6\r\nTransfer-Encoding: chunked", "400"],
  ["GET / HTTP/1.1\r\nHost: evil.example", "400"],
  ["GET /guides/a%00b HTTP/1.1", "400"],
  ["GET /interviews?q=a%00b HTTP/1.1", "400"],
  ["GET /nowhere HTTP/1.1\r\nRSC: 1\r\nNext-Router-State-Tree: none", "400"],
])("%.60s is answered with %s", async (head, status) => {
  expect(await sendRaw(head)).toContain(` ${status} `);
});

test.each([
  '{"markdown":"x","__proto__":{"admin":true}}',
  `{"markdown":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  '{"markdown":NaN}',
  '{"markdown":1e999}',
  '{"markdown":"\\u0000"}',
  '\ufeff{"markdown":"x"}',
  "null",
])("the body %.40s is refused in a sentence", async (body) => {
  const response = await send({ path: "/api/guides", method: "POST" }, own(), body);
  expect(response.status).toBe(400);
  await expectSentence(response);
});

test("an interview with a setting that there is not is refused, and not begun with another", async () => {
  const body = JSON.stringify({ guideId: missing, minute: 60 });
  const response = await send({ path: "/api/interviews", method: "POST" }, own(), body);
  expect(response.status).toBe(400);
  expect(await response.clone().text()).toContain("minute");
  await expectSentence(response);
});

test("a revision beyond what PostgreSQL can count is refused in a sentence", async () => {
  const body = '{"base":1,"restore":2147483648}';
  const change = { path: `/api/guides/${missing}/revisions`, method: "POST" };
  const response = await send(change, own(), body);
  expect(response.status).toBe(400);
  await expectSentence(response);
});

test("no answer is kept by a browser or a proxy: no page, no route, no refusal", async () => {
  const pages = Object.values(pageMatrix).map(({ path }) =>
    path({ slug: "wang-zhiwei-bmw-ad", interview: missing, member: missing, cohort: missing }),
  );
  const reads = Object.keys(accessMatrix)
    .filter((row) => row.startsWith("GET "))
    .map((row) =>
      row
        .slice(4)
        .replace(/\[\.\.\.\w+\]/, "nowhere")
        .replaceAll(/\[\w+\]/g, missing),
    );
  for (const path of [...pages, ...reads, "/_global-error", "/_not-found"]) {
    const response = await fetch(`${product.url}${path}`, { redirect: "manual" });
    expect(response.headers.get("cache-control"), path).toMatch(/\bno-store\b/);
    expect(response.headers.get("cache-control"), path).not.toMatch(/s-maxage|public/);
    await response.body?.cancel();
  }
  for (const change of changes) {
    const response = await send(change, { origin: "null", "content-type": "application/json" });
    expect(response.headers.get("cache-control"), change.path).toBe("no-store");
  }
  for (const refused of [
    { method: "POST", path: "/settings" },
    { method: "DELETE", path: "/guides/%E0%A4%A" },
  ]) {
    const response = await send(refused, own());
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("cache-control"), refused.path).toBe("no-store");
  }
});

test("another protocol is not spoken, and no connection is held for it", async () => {
  const headers = { connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13" };
  expect(
    await ask("/_next/webpack-hmr", { ...headers, "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==" }),
  ).toBe(404);
  expect(await ask("/api/health", { ...headers, upgrade: "h2c" })).toBe(200);
});

test("what says itself that it is too large is refused before it is sent", async () => {
  const { hostname, port, host } = new URL(product.url);
  const socket = connect(Number(port), hostname);
  const head = `POST /api/guides HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${product.url}\r\nContent-Type: application/json`;
  socket.write(`${head}\r\nContent-Length: 9999999999\r\n\r\n{`);
  const [answer] = await once(socket, "data");
  socket.destroy();
  expect(String(answer)).toContain(" 400 ");
});

const form = { "content-type": "multipart/form-data; boundary=a" };
test.each([
  ["a server action that there is not", "POST", { "next-action": "ab".repeat(21) }, "[]"],
  ["a server action that is none", "POST", { "next-action": "x" }, "[]"],
  [
    "a form that names a server action",
    "POST",
    form,
    '--a\r\nContent-Disposition: form-data; name="$ACTION_ID_x"\r\n\r\n\r\n--a--',
  ],
  ["half a form", "POST", form, "--a"],
  ["a form", "POST", { "content-type": "application/x-www-form-urlencoded" }, "a=b"],
  ["another method", "PUT", {}, "{}"],
])("a page takes nothing: %s is refused in a sentence", async (_, method, headers: object, body) => {
  for (const path of ["/", "/settings", `/interviews/${missing}`]) {
    const all = { origin: product.url, ...headers };
    const response = await fetch(`${product.url}${path}`, { method, headers: all, body });
    expect(response.status).toBe(405);
    expect(await response.text()).toBe("A page is only to be read.\n");
  }
});

test.each(["/settings", "/api/session", "/api/export", `/api/interviews/${missing}/events`])(
  "%s is no part of another site's page, and can be gone to from there",
  async (path) => {
    const sent = (site: string, mode: string, dest: string) =>
      ask(path, { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest });
    expect(await sent("cross-site", "no-cors", "image")).toBe(403);
    expect(await sent("same-site", "cors", "empty")).toBe(403);
    expect(await sent("cross-site", "navigate", "iframe")).toBe(403);
    expect(await sent("same-origin", "cors", "empty")).not.toBe(403);
    expect(await sent("cross-site", "navigate", "document")).not.toBe(403);
    expect(await sent("none", "navigate", "document")).not.toBe(403);
  },
);

/** `fetch` sends these headers as it likes. */
async function ask(path: string, headers: Record<string, string>): Promise<number> {
  const sent = get(`${product.url}${path}`, { headers });
  const [response] = await once(sent, "response");
  response.destroy();
  return response.statusCode;
}

test("what is packed is not unpacked", async () => {
  const body = gzipSync(Buffer.alloc(10_000_000, " "));
  const headers = { ...own(), "content-encoding": "gzip" };
  const response = await fetch(`${product.url}/api/guides`, { method: "POST", headers, body });
  expect(response.status).toBe(400);
  await expectSentence(response);
});

test("every page has a nonce of its own, and its scripts carry it", async () => {
  const policies = new Set<string>();
  for (const path of ["/", "/interviews", "/progress", "/settings", "/import", "/nowhere"]) {
    const response = await fetch(`${product.url}${path}`);
    const policy = response.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1];
    expect(policy).toContain("connect-src 'self'");
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    policies.add(policy);
  }
  expect(policies.size).toBe(6);
});

test("a person over a limit is told when to come back, as a page and as JSON", async () => {
  const busy = await startProduct({ REHEARSAL_READS_A_MINUTE: "2" });
  try {
    for (const path of ["/settings", "/api/export/none"]) {
      let response = await fetch(`${busy.url}${path}`);
      for (let again = 0; again < 2; again++) response = await fetch(`${busy.url}${path}`);
      expect(response.status).toBe(429);
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(await response.text()).toMatch(/in \d+ s\./);
    }
  } finally {
    await busy.close();
  }
});
