import { afterAll, beforeAll, expect, test } from "vitest";
import { budgetSpent, type RatingStatus } from "@/use-cases/stored";
import { eventually } from "../support/instance";
import { hold, type OwnInstance, openOwn } from "../support/own-instance";

let own: OwnInstance;

beforeAll(async () => {
  own = await openOwn();
});
afterAll(() => own.close());

interface Row {
  id: string;
  owner: string;
  status: RatingStatus;
  reason: string | null;
}

async function answerOf(interviewId: string): Promise<Row | undefined> {
  const { rows } = await own.client.query<Row>(
    "SELECT id, owner_id AS owner, rating_status AS status, rating_reason AS reason FROM answer WHERE interview_id = $1 AND outcome = 'answered'",
    [interviewId],
  );
  return rows[0];
}

test("a worker that reports too late takes nothing back, and what it found counts where nothing else is known", async () => {
  const id = await hold(own.instance);
  const now = () => answerOf(id);
  const first = await eventually(now, (one) => one?.status === "rated");
  const report = (status: RatingStatus, reason: string | null) =>
    own.instance.services.answers.setRatingStatus(first?.owner ?? "", first?.id ?? "", status, reason);
  await report("refused", "The model would not.");
  await report("failed", "It was interrupted.");
  await report("rated", budgetSpent);
  expect(await now()).toMatchObject({ status: "rated", reason: null });
  await own.client.query("UPDATE answer SET rating_status = 'pending' WHERE id = $1", [first?.id]);
  await report("refused", "The model would not.");
  expect(await now()).toMatchObject({ status: "refused" });
  await report("rated", null);
  expect(await now()).toMatchObject({ status: "rated", reason: null });
});
