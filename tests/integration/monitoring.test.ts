import { afterAll, beforeAll, expect, test } from "vitest";
import { readMetrics } from "@/monitoring/gauges";
import { requestId, withRequestId } from "@/monitoring/request-id";
import { freshDatabase } from "../support/database";
import {
  eventually,
  exchange,
  type Instance,
  modelAt,
  openInstance,
  say,
  startOn,
} from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

let endpoint: StandIn;
let instance: Instance;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  endpoint = await startStandIn();
  instance = await openInstance(database.url, { model: modelAt(endpoint.url, { requestId }) });
});
afterAll(async () => {
  await instance.close();
  await endpoint.close();
  await drop();
});

/** Value of one metric, 0 if it was never counted. */
async function read(metric: string): Promise<number> {
  const { text } = await readMetrics(instance.services);
  const line = text.split("\n").find((one) => one.startsWith(`${metric} `));
  return Number(line?.slice(metric.length + 1) ?? 0);
}

async function startQuietly(): Promise<string> {
  const { id } = await startOn(instance);
  await eventually(
    () => instance.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  return id;
}

test("a request's id goes along to the endpoint, for the reply and not for another's", async () => {
  const id = await startQuietly();
  await withRequestId("request-7", () => exchange(instance, id, say("I am Wang Zhiwei, a data engineer.")));
  const lastReply = () => endpoint.requests.findLast(({ request }) => request.stream);
  expect(lastReply()?.clientRequestId).toBe("request-7");
  await exchange(instance, id, say("For six years I have built data platforms on AWS and Azure."));
  expect(lastReply()?.clientRequestId).toBeNull();
});

test("turns, replies, faults and ratings are counted", async () => {
  const names = {
    taken: 'rehearsal_turns_total{outcome="taken"}',
    replayed: 'rehearsal_turns_total{outcome="replayed"}',
    model: 'rehearsal_replies_total{speaker="model",status="completed"}',
    builtIn: 'rehearsal_replies_total{speaker="built-in",status="completed"}',
    fault: 'rehearsal_faults_total{fault="server-error"}',
    rated: 'rehearsal_ratings_total{rater="built-in",outcome="assessed"}',
    firstWords: "rehearsal_first_words_seconds_count",
  };
  const all = async () =>
    Object.fromEntries(
      await Promise.all(Object.entries(names).map(async ([key, name]) => [key, await read(name)] as const)),
    );
  const id = await startQuietly();
  const before = await all();
  const turn = say("I am Wang Zhiwei, a senior data engineer with six years of experience.");
  await exchange(instance, id, turn);
  await exchange(instance, id, turn);
  endpoint.control({ faults: ["server-error"] });
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  await eventually(all, (now) => (now.rated ?? 0) > (before.rated ?? 0));
  const after = await all();
  const grown = Object.fromEntries(
    Object.keys(names).map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)]),
  );
  expect(grown).toEqual({ taken: 2, replayed: 1, model: 1, builtIn: 1, fault: 1, rated: 1, firstWords: 1 });
});

test("gauges say what is open", async () => {
  expect(await read("rehearsal_feed_connected")).toBe(1);
  expect(await read("rehearsal_replies_speaking")).toBe(0);
  expect(await read('rehearsal_pool_connections{state="waiting"}')).toBe(0);
  expect(await read("rehearsal_ratings_waiting")).toBe(0);
});
