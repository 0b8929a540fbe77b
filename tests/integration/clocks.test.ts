import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../support/database";
import { exchange, type Instance, openInstance, say, startOn } from "../support/instance";

const tenMinutes = 600_000;
const answers = [
  "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.",
  "I designed the ingestion with Kafka and Spark, and it cut the delay by 40 %.",
  "Kafka keeps order only within one partition, so I chose the vehicle's id as the key.",
];

let slow: Instance;
let fast: Instance;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = database.drop;
  const wrongBy = (ms: number) => ({ worker: false, machine: () => Date.now() + ms });
  slow = await openInstance(database.url, wrongBy(-tenMinutes));
  fast = await openInstance(database.url, wrongBy(tenMinutes));
});
afterAll(async () => {
  await Promise.all([slow.close(), fast.close()]);
  await drop();
});

test("an interview that two instances hold whose clocks are twenty minutes apart keeps its order and its time", async () => {
  const { id } = await startOn(slow, { minutes: 15 });
  const turns = answers.map(say);
  for (const [index, turn] of turns.entries()) await exchange(index % 2 ? slow : fast, id, turn);
  const [one, other] = await Promise.all([slow.product.viewInterview(id), fast.product.viewInterview(id)]);
  expect(one?.turns).toEqual(other?.turns);
  expect(one?.turns.map(({ role }) => role)).toEqual([
    "interviewer",
    ...answers.flatMap(() => ["candidate", "interviewer"]),
  ]);
  expect(one?.turns.filter(({ role }) => role === "candidate").map((turn) => turn.id)).toEqual(
    turns.map(({ turnId }) => turnId),
  );
  // A clock that is wrong by minutes would have used up the interview's 15, or none of them at all.
  for (const view of [one, other]) {
    expect(view?.state.status).toBe("running");
    expect(Math.abs(Date.parse(view?.state.at ?? "") - Date.now())).toBeLessThan(tenMinutes / 2);
  }
});
