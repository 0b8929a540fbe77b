import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sendJson } from "./send-json";

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

test("sends JSON and reads JSON", async () => {
  const url = await serve(async (request, response) => {
    const chunks = await Array.fromAsync(request);
    response.end(
      JSON.stringify({
        echo: JSON.parse(Buffer.concat(chunks).toString()),
        type: request.headers["content-type"],
      }),
    );
  });
  expect(await sendJson(url, { a: 1 })).toEqual({
    ok: true,
    body: { echo: { a: 1 }, type: "application/json" },
  });
});

test("a refusal comes with the server's code and words", async () => {
  const error = { code: "conflict", message: "A reply is under way." };
  const url = await serve((_, response) => response.writeHead(409).end(JSON.stringify({ error })));
  expect(await sendJson(url, {})).toEqual({ ok: false, refusal: error });
});

test("an answer in nobody's words is an unknown refusal", async () => {
  const url = await serve((_, response) => response.writeHead(502).end("<h1>Bad gateway</h1>"));
  expect(await sendJson(url, {})).toEqual({ ok: false, refusal: { code: "unknown", message: "" } });
});

test("no answer is a refusal too, not an exception", async () => {
  const url = await serve((request) => request.socket.destroy());
  expect(await sendJson(url, {})).toEqual({ ok: false, refusal: { code: "unreachable", message: "" } });
});
