import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import { openLiveFeed } from "@/db/live-feed";
import { freshDatabase } from "../support/database";
import { eventually, exchange, openInstance, say, startOn } from "../support/instance";

const limit = "400ms";

/** What an operator may have set for the whole database, each as low as to be met by whoever waits behind a lock. */
test.each(["statement_timeout", "lock_timeout", "transaction_timeout"])(
  "what meets the database's own %s is refused for now, and done once when it is sent again",
  async (setting) => {
    const database = await freshDatabase();
    const operator = new pg.Client({ connectionString: database.url });
    await operator.connect();
    const instance = await openInstance(database.url);
    const { id } = await startOn(instance);
    await operator.query(
      `ALTER DATABASE ${new URL(database.url).pathname.slice(1)} SET ${setting} = '${limit}'`,
    );
    // It holds for connections that are made from now on.
    await operator.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await eventually(() => instance.product.viewInterview(id).catch(() => null), Boolean);
    const turn = say(
      "I am Wang Zhiwei, a senior data engineer, and I build data platforms on AWS and Azure.",
    );
    await operator.query("BEGIN");
    await operator.query("LOCK TABLE interview IN ACCESS EXCLUSIVE MODE");
    await expect(instance.product.takeTurn(id, turn)).rejects.toMatchObject({ code: "unavailable" });
    await delay(500);
    await operator.query("COMMIT");
    await exchange(instance, id, turn);
    const view = await instance.product.viewInterview(id);
    expect(view?.turns.map(({ role }) => role)).toEqual(["interviewer", "candidate", "interviewer"]);
    await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
    const report = await eventually(
      () => instance.product.viewReport(id),
      (current) => current?.report.rated === 1,
    );
    expect(report?.report.rated).toBe(1);
    await instance.close();
    await operator.end();
    await database.drop();
  },
);

test("the database's own idle_session_timeout ends no connection that hears what other instances say", async () => {
  const database = await freshDatabase();
  const operator = new pg.Client({ connectionString: database.url });
  await operator.connect();
  await operator.query(
    `ALTER DATABASE ${new URL(database.url).pathname.slice(1)} SET idle_session_timeout = '${limit}'`,
  );
  const lost: unknown[] = [];
  const feed = await openLiveFeed(
    database.url,
    (error) => lost.push(error),
    () => {},
  );
  // Whoever is as idle and was made later has been ended by then, twice.
  for (const _ of ["once", "again"]) {
    const idle = new pg.Client({ connectionString: database.url }).on("error", () => {});
    await idle.connect();
    await new Promise((resolve) => idle.once("end", resolve));
  }
  expect([lost, feed.isListening()]).toEqual([[], true]);
  await feed.close();
  await operator.end();
  await database.drop();
});
