import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import { postTurn } from "./post-turn";

const request = { turnId: "019ab000-0000-7000-8000-000000000001", text: "Hello" };
const stored: LiveEvent = {
  type: "turn",
  turn: {
    id: request.turnId,
    seq: 2,
    role: "candidate",
    speaker: "Wang Zhiwei",
    text: "Hello",
    action: null,
    status: "completed",
    phrasedBy: null,
    createdAt: "2026-01-01T10:00:00Z",
  },
};
const wire = (event: LiveEvent) => `data: ${JSON.stringify(event)}\n\n`;

let server: Server | undefined;
afterEach(() => {
  server?.close();
  vi.unstubAllGlobals();
});

/** The browser resolves addresses against its page; here the page is the test's server. */
async function serve(listener: RequestListener): Promise<void> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  const inPage = globalThis.fetch;
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => inPage(new URL(path, origin), init));
}

test("settles when the turn is stored and still delivers the reply", async () => {
  const delta: LiveEvent = { type: "delta", turnId: "r", offset: 0, text: "Thank you." };
  let finish = () => {};
  await serve((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(wire(stored));
    finish = () => response.end(wire(delta));
  });
  const seen: LiveEvent[] = [];
  const all = new Promise<void>((resolve) => {
    void postTurn("i1", request, (event) => {
      seen.push(event);
      if (event.type === "delta") resolve();
    }).then((outcome) => {
      expect(outcome).toEqual({ status: "stored" });
      expect(seen).toEqual([stored]);
      finish();
    });
  });
  await all;
  expect(seen).toEqual([stored, delta]);
});

test("a connection that breaks after storing is no failure, before it is", async () => {
  await serve((_, response) => {
    response.writeHead(200).write(wire(stored), () => response.destroy());
  });
  expect(await postTurn("i1", request, () => {})).toEqual({ status: "stored" });
  server?.close();
  await serve((incoming) => incoming.socket.destroy());
  expect(await postTurn("i1", request, () => {})).toMatchObject({
    status: "failed",
    refusal: { code: "unreachable" },
  });
});

test("another turn under way comes back with the live state", async () => {
  const state = { status: "running", replying: true };
  await serve((_, response) =>
    response.writeHead(409).end(JSON.stringify({ error: { code: "conflict", message: "" }, state })),
  );
  expect(await postTurn("i1", request, () => {})).toEqual({ status: "busy", state });
});

test("a refusal keeps its code", async () => {
  const error = { code: "unavailable", message: "The database is away." };
  await serve((_, response) => response.writeHead(503).end(JSON.stringify({ error })));
  expect(await postTurn("i1", request, () => {})).toEqual({ status: "failed", refusal: error });
});
