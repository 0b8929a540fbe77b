import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
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

const apiKey = "sk-CANARY-that-is-echoed";
let server: Server;
let database: TestDatabase;
let instance: Instance;

/** An endpoint behind something that puts the request's key into all that it says. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, key = ""] = (request.headers.authorization ?? "").split(" ");
    if (request.method === "GET") {
      response.setHeader("content-type", "application/json");
      return response.end(JSON.stringify({ data: [{ id: `stand-in-${key}` }] }));
    }
    const chunk = (delta: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ id: key, model: key, system_fingerprint: key, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    response.writeHead(200, { "content-type": "text/event-stream", "x-request-id": key });
    response.write(chunk({ content: `Your key is ${key}, I think. ` }));
    for (const letter of `What did you do next with ${key}, then?`)
      response.write(chunk({ content: letter }));
    return response.end(`${chunk({}, "stop")}data: [DONE]\n\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  database = await freshDatabase();
  instance = await openInstance(database.url, { model: model(), worker: false });
});
afterAll(async () => {
  await instance.close();
  await database.drop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const model = () => modelAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, { apiKey });

test("a key that the endpoint repeats in its words, its model's name and its ids is not shown and not stored", async () => {
  const { id } = await startOn(instance, { kind: "technical" });
  await eventually(
    () => instance.services.db.turn.count({ where: { status: "streaming" } }),
    (speaking) => speaking === 0,
  );
  const events = await exchange(instance, id, say("I moved the cache off the heap, for shorter pauses."));
  expect(JSON.stringify(events)).toContain(
    "Your key is [key], I think. What did you do next with [key], then?",
  );
  expect(JSON.stringify(events)).not.toContain("CANARY");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const read = async (table: string) =>
    (await client.query(`SELECT ${table}::text AS row FROM ${table}`)).rows;
  const stored = JSON.stringify(await Promise.all(["turn", "model_call"].map(read)));
  await client.end();
  expect(stored).toContain("[key]");
  expect(stored).not.toContain("CANARY");
});

test("nor is it named among the endpoint's models", async () => {
  const report = await createEndpointProbe(model()).test(new AbortController().signal);
  expect(report.models).toEqual(["stand-in-[key]"]);
});
