import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually, exchange, say, startOn } from "../support/instance";
import { type OwnInstance, openOwn } from "../support/own-instance";

let own: OwnInstance;

beforeAll(async () => {
  own = await openOwn();
});
afterAll(() => own.close());

test("where a rating can't be stored, the person is told so without a query or a path, and a retry rates it", async () => {
  const { instance, client } = own;
  const { product } = instance;
  await client.query("ALTER TABLE rating ADD CONSTRAINT none CHECK (false) NOT VALID");
  const { id } = await startOn(instance, { kind: "technical" });
  await exchange(instance, id, say("Off-heap memory shortens the pauses of garbage collection."));
  await exchange(instance, id, { turnId: say("").turnId, action: "stop" });
  const questions = async () => (await product.viewReport(id))?.report.questions ?? [];
  const [failed] = await eventually(questions, ([first]) => first?.notRated?.status === "failed");
  expect(failed?.notRated).toEqual({ status: "failed", reason: "Something went wrong on our side." });
  await client.query("ALTER TABLE rating DROP CONSTRAINT none");
  await product.retryRating(id, failed?.id ?? "");
  const [rated] = await eventually(questions, ([first]) => Boolean(first?.rating));
  expect(rated?.rating).not.toBeNull();
});
