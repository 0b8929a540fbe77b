import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../support/database";
import { eventually, type Instance, modelAt, openInstance, say, startOn } from "../support/instance";
import { type StandIn, startStandIn } from "../support/openai/stand-in";

const never = new AbortController().signal;
const said = "Off-heap memory lies outside of the JVM heap, so the garbage collector does not scan it.";

let database: TestDatabase;
let endpoint: StandIn;
let here: Instance;
let elsewhere: Instance;

beforeAll(async () => {
  database = await freshDatabase();
  endpoint = await startStandIn();
  const model = modelAt(endpoint.url);
  here = await openInstance(database.url, { model });
  elsewhere = await openInstance(database.url, { model, worker: false });
});
afterAll(async () => {
  await Promise.all([here.close(), elsewhere.close()]);
  await endpoint.close();
  await database.drop();
});

async function begin(): Promise<string> {
  const { id } = await startOn(here, { kind: "technical" });
  await eventually(
    () => here.product.viewInterview(id),
    (view) => view?.state.replying === false,
  );
  return id;
}

test("whoever follows an interview in mid-reply, on whichever instance, is let go once it is deleted in another window", async () => {
  const id = await begin();
  endpoint.control({ chunkMs: 100 });
  const { replyId } = await here.product.takeTurn(id, say(said));
  const waiting = { afterSeq: 0, untilTurnId: replyId, signal: never };
  const readers = [here, elsewhere].map(({ product }) => Array.fromAsync(product.follow(id, waiting)));
  await here.product.deleteInterview(id);
  endpoint.control({ chunkMs: 1 });
  const seen = await Promise.all(readers);
  expect(seen).toHaveLength(2);
});
