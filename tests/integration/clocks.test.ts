import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
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

test.each([1, -1])(
  "a machine's clock that jumps by %s h in the middle of an interview takes none of its time, and gives it none",
  async (hours) => {
    let wrongBy = 0;
    const { databaseUrl } = slow.services.settings;
    const jumping = await openInstance(databaseUrl, { worker: false, machine: () => Date.now() + wrongBy });
    const { id } = await startOn(jumping, { minutes: 15 });
    await exchange(jumping, id, say(answers[0] ?? ""));
    wrongBy = hours * 3_600_000;
    await exchange(jumping, id, say(answers[1] ?? ""));
    const { id: late } = await startOn(jumping, { minutes: 15 });
    for (const action of ["pause", "resume"] as const)
      await exchange(jumping, id, { turnId: say("").turnId, action });
    for (const interviewId of [id, late]) {
      const view = await fast.product.viewInterview(interviewId);
      expect(view?.state.status).toBe("running");
      expect(view?.state.remainingSeconds).toBeGreaterThan(10 * 60);
      expect(view?.state.remainingSeconds).toBeLessThanOrEqual(15 * 60);
    }
    await jumping.close();
  },
);

test("what is stored is dated by the database, so that lists and days are in order whichever machine has stored it", async () => {
  const real = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: real + tenMinutes });
  const { id: first } = await startOn(slow).finally(() => vi.useRealTimers());
  vi.useFakeTimers({ toFake: ["Date"], now: real - tenMinutes });
  const { id: second } = await startOn(slow).finally(() => vi.useRealTimers());
  await exchange(slow, second, { turnId: say("").turnId, action: "stop" });
  const rows = await slow.services.db.interview.findMany({ orderBy: { startedAt: "desc" }, take: 2 });
  expect(rows.map(({ id }) => id)).toEqual([second, first]);
  for (const { startedAt } of rows) expect(Math.abs(startedAt.getTime() - real)).toBeLessThan(tenMinutes / 2);
  const [ended] = rows;
  expect(ended?.endedAt?.getTime()).toBeGreaterThanOrEqual(ended?.startedAt.getTime() ?? 0);
});

test("a database that is set to another time zone tells and takes the same times", async () => {
  const far = await freshDatabase();
  const client = new pg.Client({ connectionString: far.url });
  await client.connect();
  await client.query(
    `ALTER DATABASE ${new URL(far.url).pathname.slice(1)} SET timezone = 'Pacific/Auckland'`,
  );
  const instance = await openInstance(far.url, { worker: false });
  const { id } = await startOn(instance);
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const report = await instance.product.viewReport(id);
  const { rows } = await client.query<{ ended_at: Date }>(
    "SELECT ended_at FROM turn WHERE ended_at IS NOT NULL",
  );
  const times = [report?.startedAt, report?.endedAt, ...rows.map((row) => row.ended_at)];
  for (const time of times)
    expect(Math.abs(new Date(time ?? 0).getTime() - Date.now())).toBeLessThan(tenMinutes);
  await instance.close();
  await client.end();
  await far.drop();
});
