import { expect, it } from "vitest";
import { billing, task } from "@/core/scoring/fixtures/questions";
import { builtInRater } from "./built-in-rater";

it("lets others have their turn while it assesses an answer", async () => {
  const answer = "We made it retry and keep a key of each request in the ledger.";
  let ended = false;
  const assessed = builtInRater.assess(task(billing, answer), new AbortController().signal).finally(() => {
    ended = true;
  });
  await new Promise(setImmediate);
  expect(ended).toBe(false);
  expect((await assessed).status).toBe("assessed");
});
