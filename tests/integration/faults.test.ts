import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { LiveEvent } from "@/core/interview/wire";
import type { ModelSettings } from "@/llm/settings";
import { localOwnerId } from "@/wiring/defaults";
import { freshDatabase, type TestDatabase } from "../support/database";
import {
  eventually,
  exchange,
  type Instance,
  modelAt,
  openInstance,
  say,
  startOn,
  textOf,
} from "../support/instance";
import type { Fault } from "../support/openai/faults";
import { selfSigned } from "../support/openai/self-signed";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

/** No log, page, stream or error may hold it; the endpoint repeats it in what it refuses. */
const secretKey = "sk-CANARY-of-the-faults";
const answers = [
  "I am Wang Zhiwei, a senior data engineer, and for six years I have built data platforms on AWS and Azure.",
  "At Bayer the customer records lay in nine systems, so I led the design of one platform on AWS.",
  "I wrote the Spark jobs that merge them, and the nightly run went from six hours to one.",
];

let database: TestDatabase;
let endpoint: StandIn;
let sound: Instance;

beforeAll(async () => {
  database = await freshDatabase();
  endpoint = await startStandIn();
  sound = await openInstance(database.url, { model: modelAt(endpoint.url), worker: false });
});
afterEach(() => {
  endpoint.control({ reset: true, always: "none" });
});
afterAll(async () => {
  await sound.close();
  await endpoint.close();
  await database.drop();
});

/** An interview that began well, carried on by an instance whose endpoint is as given. */
async function inMidInterview(
  change: Partial<ModelSettings>,
  go: (instance: Instance, id: string) => Promise<void>,
) {
  const { id } = await startOn(sound);
  await eventually(
    () => sound.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  const model = modelAt(endpoint.url, { apiKey: secretKey, ...change });
  const instance = await openInstance(database.url, { model, worker: false });
  await go(instance, id).finally(() => instance.close());
}

const noticesIn = (events: LiveEvent[]) =>
  events.flatMap((event) => (event.type === "notice" ? [event.code] : []));

/** One exchange, whose reply has to be whole, ask something, and be stored once as it was streamed. */
async function talk(instance: Instance, id: string, turn = 0) {
  const said = say(answers[turn] ?? "");
  const events = await exchange(instance, id, said);
  const stored = await instance.services.db.turn.findMany({
    where: { ownerId: localOwnerId, replyToId: said.turnId },
  });
  expect(stored).toHaveLength(1);
  const [reply] = stored;
  expect(reply?.text).toMatch(/\?$/);
  expect(["completed", "partial"]).toContain(reply?.status);
  expect(textOf(events, reply?.id ?? "")).toBe(reply?.text);
  const view = await instance.product.viewInterview(id);
  expect(JSON.stringify([events, view, reply?.text])).not.toContain(secretKey);
  return {
    reply,
    notices: noticesIn(events),
    speaker: view?.state.speaker,
    modelAway: view?.state.modelAway,
  };
}

const replies = () => endpoint.requests.filter(({ request }) => request.stream).length;

const outages: Fault[] = [
  ...(["unauthorized", "forbidden", "model-unknown", "rate-limited", "quota", "server-error"] as const),
  ...(["hang", "stall", "cut", "malformed", "empty", "length"] as const),
];

test.each(outages)(
  "with the fault “%s” the built-in interviewer goes on, it is said once, and the model is taken back when it works",
  async (fault) => {
    // The faults that show by silence alone are the only ones that a short patience is for.
    const patience = ["hang", "stall"].includes(fault) ? { firstTokenMs: 2_000 } : {};
    await inMidInterview(patience, async (instance, id) => {
      endpoint.control({ always: fault });
      expect(await talk(instance, id)).toMatchObject({
        notices: ["model-away"],
        ...{ speaker: "built-in", modelAway: true },
      });
      const asked = replies();
      const meanwhile = await talk(instance, id, 1);
      expect(meanwhile).toMatchObject({ reply: { phrasedBy: "built-in" }, notices: [] });
      expect(replies()).toBe(asked);
      endpoint.control({ always: "none" });
      instance.services.circuit.endPause();
      const back = await talk(instance, id, 2);
      expect(back).toMatchObject({
        reply: { phrasedBy: "model" },
        notices: ["model-back"],
        ...{ speaker: "model", modelAway: false },
      });
    });
  },
);

test.each(["refusal", "content-filter"] as const)(
  "with the fault “%s” that line is the built-in one, and the next goes to the model again",
  async (fault) => {
    await inMidInterview({}, async (instance, id) => {
      endpoint.control({ faults: [fault] });
      expect(await talk(instance, id)).toMatchObject({ notices: [], speaker: "model" });
      expect(await talk(instance, id, 1)).toMatchObject({ reply: { phrasedBy: "model" } });
    });
  },
);

test.each(["no such host", "refused connection", "certificate"] as const)(
  "with %s the built-in interviewer goes on, and it is said once",
  async (fault) => {
    const server = createServer(selfSigned, (_request, response) => response.end("{}"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    if (fault === "refused connection") server.close();
    const baseUrl =
      fault === "no such host" ? "http://no-such-host.invalid/v1" : `https://127.0.0.1:${port}/v1`;
    await inMidInterview({ baseUrl }, async (instance, id) => {
      const away = { reply: { phrasedBy: "built-in", status: "completed" }, speaker: "built-in" };
      expect(await talk(instance, id)).toMatchObject({ ...away, notices: ["model-away"] });
      expect(await talk(instance, id, 1)).toMatchObject({ ...away, notices: [] });
    });
    server.close();
  },
);
