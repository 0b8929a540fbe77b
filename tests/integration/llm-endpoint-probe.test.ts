import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEndpointProbe } from "@/llm/endpoint-probe";
import { settingsFor } from "@/tests/support/openai/phrase-task";
import { selfSigned } from "@/tests/support/openai/self-signed";
import { type StandIn, startStandIn } from "@/tests/support/openai/stand-in";

const never = new AbortController().signal;
let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn({ models: ["stand-in-rater", "stand-in-interviewer"], slowMs: 60 });
});
afterEach(async () => {
  await standIn.close();
});

const test = (change = {}) => createEndpointProbe(settingsFor(standIn.url, change)).test(never);

describe("the endpoint's test", () => {
  it("lists its models and measures the first word", async () => {
    expect(await test()).toEqual({
      baseUrl: standIn.url,
      interviewerModel: "stand-in-interviewer",
      raterModel: "stand-in-rater",
      fault: null,
      message: "",
      models: ["stand-in-interviewer", "stand-in-rater"],
      firstTokenMs: expect.any(Number),
      limitMs: 2_000,
      suggestedLimitMs: 1_000,
    });
  });

  it("tries both models, the one that speaks a few times", async () => {
    await test();
    expect(standIn.requests.map(({ request }) => request.model)).toEqual([
      ...Array<string>(3).fill("stand-in-interviewer"),
      "stand-in-rater",
    ]);
  });

  it("says without settings that none is configured", async () => {
    const report = await createEndpointProbe(null).test(never);
    expect(report).toMatchObject({
      fault: "not-configured",
      message: expect.stringContaining("OPENAI_API_KEY"),
    });
  });

  it.each([
    ["unauthorized", "key-refused"],
    ["quota", "quota"],
    ["server-error", "server-error"],
    ["malformed", "malformed"],
    ["cut", "malformed"],
    ["empty", "empty"],
    ["refusal", "refusal"],
    ["content-filter", "refusal"],
  ] as const)("reports %s as %s, with the models that it could list", async (fault, reported) => {
    standIn.control({ always: fault });
    const { fault: found, message, models } = await test();
    expect([found, models.length]).toEqual([reported, 2]);
    expect(message).toMatch(/\.$/);
    expect(message).not.toContain("sk-secret");
  });

  it.each(["interviewerModel", "raterModel"])("names an unknown model set as %s", async (which) => {
    expect(await test({ [which]: "gpt-0" })).toMatchObject({
      fault: "model-unknown",
      message: expect.stringContaining('"gpt-0"'),
    });
  });

  it("says how slow a slow endpoint is, and which limit would do", async () => {
    standIn.control({ faults: ["slow"] });
    const report = await test({ firstTokenMs: 20 });
    expect(report).toMatchObject({
      fault: "too-slow",
      message: expect.stringContaining("REHEARSAL_FIRST_TOKEN_MS to 1000"),
    });
    expect(report.firstTokenMs).toBeGreaterThan(20);
  });

  it("says that nothing answers", async () => {
    await standIn.close();
    expect(await test()).toMatchObject({ fault: "refused-connection", models: [], firstTokenMs: null });
  });

  it("refuses a metadata address before anything is sent", async () => {
    expect(await test({ baseUrl: "http://[::ffff:169.254.169.254]/v1" })).toMatchObject({
      fault: "no-such-host",
    });
  });

  it("wants the key that the endpoint wants", async () => {
    await standIn.close();
    standIn = await startStandIn({ apiKey: "sk-right" });
    expect(await test()).toMatchObject({ fault: "key-refused", models: [] });
    expect(await test({ apiKey: "sk-right" })).toMatchObject({ fault: null });
    expect(await test({ apiKey: null })).toMatchObject({ message: expect.stringContaining("wants a key") });
  });

  it.each(["localhost", "127.0.0.1"])("says of %s that its certificate can't be trusted", async (host) => {
    const server = createHttpsServer(selfSigned, (_request, response) => response.end("{}"));
    await withServer(server, async (port) => {
      const report = await test({ baseUrl: `https://${host}:${port}/v1` });
      expect(report).toMatchObject({
        fault: "certificate",
        message: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
      });
    });
  });

  it("says of a plain server at an https address that its certificate is missing", async () => {
    const report = await test({ baseUrl: standIn.url.replace("http:", "https:") });
    expect(report).toMatchObject({ fault: "certificate" });
  });

  it("doesn't wait for ever for a host that takes the connection and says nothing", async () => {
    await withServer(createSocketServer(), async (port) => {
      const silent = settingsFor(`http://127.0.0.1:${port}/v1`);
      expect(await createEndpointProbe(silent, 200).test(never)).toMatchObject({ fault: "too-slow" });
    });
  });

  it.each(["http://169.254.169.254/latest", "/v1/elsewhere"])(
    "follows no redirect to %s, so that the key goes nowhere else",
    async (location) => {
      const asked: string[] = [];
      const server = createHttpServer((request, response) => {
        asked.push(request.url ?? "");
        response.writeHead(307, { location }).end();
      });
      await withServer(server, async (port) => {
        const report = await test({ baseUrl: `http://127.0.0.1:${port}/v1` });
        expect(report).toMatchObject({ fault: "malformed" });
        expect(asked).toEqual(["/v1/models"]);
      });
    },
  );
});

/** Runs with a server on a free loopback port, and ends it. */
async function withServer(
  server: Server | ReturnType<typeof createSocketServer>,
  run: (port: number) => Promise<void>,
): Promise<void> {
  const sockets = new Set<{ destroy(): void }>();
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await run((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}
