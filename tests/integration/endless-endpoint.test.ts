import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEndpointProbe } from "@/llm/endpoint-probe";
import { freshDatabase, type TestDatabase } from "../support/database";
import {
  eventually,
  exchange,
  type Instance,
  modelAt,
  openInstance,
  say,
  startOn,
} from "../support/instance";
import { settingsFor } from "../support/openai/phrase-task";

const words = "word ".repeat(10_000);
const event = (delta: object) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null }] })}\n\n`;
const many = (delta: object) => event(delta).repeat(200);

/** What an endpoint sends, without an end: how it begins, and what it repeats. */
const endless = {
  "a sentence": ["", many({ content: "word word " })],
  sentences: ["", many({ content: "It is so. " })],
  "calls of tools, after a word": [
    event({ content: "So" }),
    many({ tool_calls: [{ index: 0, id: "c", type: "function", function: { name: "f", arguments: "{" } }] }),
  ],
  "nothing, after a word": [event({ content: "So" }), many({ content: "" })],
  thoughts: ["", many({ reasoning_content: "Hm. " })],
  "thoughts between tags": [event({ content: "<think>" }), many({ content: "Hm. " })],
  "a line": ["", words],
  "lines of one event": ["", `data: ${words}\n`],
  comments: ["", ": still here\n\n".repeat(1_000)],
} as const;
type Kind = keyof typeof endless;

let kind: Kind | "well" | "whole" | "error" | "trickle" = "well";
let open = 0;
let megabytes = 0;
let server: Server;
let url: string;
let database: TestDatabase;
let instance: Instance;

async function pour(response: ServerResponse, first: string, more: string): Promise<void> {
  response.write(first);
  while (!response.destroyed) {
    megabytes += more.length / 1e6;
    if (!response.write(more)) await Promise.race([once(response, "drain"), once(response, "close")]);
  }
}

function serve(response: ServerResponse): unknown {
  const [streamed, json] = [{ "content-type": "text/event-stream" }, { "content-type": "application/json" }];
  if (kind === "whole")
    return pour(response.writeHead(200, json), '{"choices":[{"message":{"content":"', words);
  if (kind === "error") return pour(response.writeHead(400, json), '{"error":{"message":"', words);
  if (kind === "trickle") return response.writeHead(200, json).write(" ");
  if (kind !== "well") {
    const [first, more] = endless[kind];
    return pour(response.writeHead(200, streamed), first, more);
  }
  const end = { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
  return response
    .writeHead(200, streamed)
    .end(`${event({ content: "What did you do next?" })}data: ${JSON.stringify(end)}\n\ndata: [DONE]\n\n`);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    open++;
    response
      .setMaxListeners(0)
      .on("error", () => {})
      .once("close", () => open--);
    request.resume().once("end", () => serve(response));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  database = await freshDatabase();
  instance = await openInstance(database.url, {
    model: modelAt(url, { firstTokenMs: 3_000 }),
    worker: false,
  });
});
afterAll(async () => {
  await instance.close();
  server.closeAllConnections();
  server.close();
  await database.drop();
});

/** An interview that began well; then the endpoint goes on so. */
async function answerTo(next: typeof kind) {
  kind = "well";
  instance.services.circuit.endPause();
  const { id } = await startOn(instance);
  const view = () => instance.product.viewInterview(id);
  await eventually(view, (shown) => shown?.state.replying === false);
  [kind, megabytes] = [next, 0];
  await exchange(instance, id, say("I am Wang Zhiwei, a senior data engineer with six years of experience."));
  return (await view())?.turns.at(-1);
}

async function expectGivenUp(): Promise<void> {
  while (open > 0) await delay(50);
  // What the sockets' buffers hold comes on top of what was read.
  expect(megabytes).toBeLessThan(40);
}

test.each([...(Object.keys(endless) as Kind[]), "whole", "error"] as const)(
  "an endpoint that sends %s without end is given up, and the interview goes on in the built-in wording",
  async (next) => {
    const turn = await answerTo(next);
    expect(turn?.role).toBe("interviewer");
    expect(turn?.text).toMatch(/[?？]/);
    expect(turn?.text.length).toBeLessThan(2_000);
    await expectGivenUp();
  },
);

test.each(["a sentence", "comments", "whole", "error"] as const)(
  "the endpoint's test says of one that sends %s without end that this is no reply",
  async (next) => {
    [kind, megabytes] = [next, 0];
    const report = await createEndpointProbe(settingsFor(url)).test(new AbortController().signal);
    expect(report.fault).not.toBeNull();
    expect(report.message).not.toBe("");
    await expectGivenUp();
  },
);

test("the endpoint's test does not wait for a list of models that never comes whole", async () => {
  kind = "trickle";
  const report = await createEndpointProbe(settingsFor(url), 500).test(new AbortController().signal);
  expect(report.fault).toBe("too-slow");
  await expectGivenUp();
});
