import fc from "fast-check";
import { expect, test } from "vitest";
import { givesAway } from "../derive/probe";
import { checkProposed } from "./check-proposed";
import type { ProposedPoint } from "./proposed-point";

const task = {
  kind: "technical" as const,
  question: "How does the billing service avoid double charges?",
  answer: "Each request carries an idempotency key. Retries back off and stop after 5 minutes.",
  language: "en",
};

function proposed(text: string, extra: Partial<ProposedPoint> = {}): ProposedPoint {
  return {
    ...{ text, weight: 2, star: null, part: null, aliases: [], misstatements: [], probe: null },
    ...extra,
  };
}

test("a claim with a figure or a name that the answer lacks is left out, and listed", () => {
  const { points, leftOut } = checkProposed(
    [
      proposed("Retries stop after 5 minutes"),
      proposed("Retries stop after 9 minutes"),
      proposed("The key is stored in Redis"),
      proposed("Retries stop after 5 minutes."),
    ],
    task,
  );
  expect(points.map(({ text }) => text)).toEqual(["Retries stop after 5 minutes"]);
  expect(leftOut.map(({ what, why }) => `${what} ${why}`)).toEqual([
    "point unsupported",
    "point unsupported",
    "point twice",
  ]);
});

test("a follow-up that gives the point away is replaced by one that does not", () => {
  const text = "Each request carries an idempotency key";
  const { points, leftOut } = checkProposed(
    [proposed(text, { probe: "Is there an idempotency key?" })],
    task,
  );
  const probe = points[0]?.probe ?? "";
  expect(probe).not.toBe("");
  expect(givesAway(probe, text, task.question)).toBe(false);
  expect(leftOut).toEqual([{ what: "probe", text: "Is there an idempotency key?", why: "gives-away" }]);
});

test("aliases that would credit the wrong words are left out", () => {
  const key = proposed("Each request carries an idempotency key", {
    aliases: ["deduplication key", "the billing service", "a key for 24 hours", "exponential backoff"],
    misstatements: ["deduplication key", "duplicates are removed by hand"],
  });
  const { points, leftOut } = checkProposed(
    [key, proposed("Retries back off", { aliases: ["exponential backoff"] })],
    task,
  );
  expect(points[0]?.aliases).toEqual([]);
  expect(points[0]?.misstatements).toEqual(["duplicates are removed by hand"]);
  expect(leftOut.filter(({ text }) => text === "the billing service")[0]?.why).toBe("in-question");
  expect(leftOut.filter(({ text }) => text === "a key for 24 hours")[0]?.why).toBe("unsupported");
});

test("parts of a story or an introduction are kept only where there are such", () => {
  const point = proposed("Retries back off", { star: "action", part: "fit" });
  expect(checkProposed([point], task).points[0]).not.toHaveProperty("star");
  expect(checkProposed([point], { ...task, kind: "project" }).points[0]).toMatchObject({ star: "action" });
  expect(checkProposed([point], { ...task, kind: "introduction" }).points[0]).toMatchObject({ part: "fit" });
});

test("whatever is proposed, no follow-up gives its point away and nothing is lost without being listed", () => {
  const words = fc
    .array(fc.constantFrom("idempotency", "key", "retry", "stop", "5", "9", "billing", "Redis", "why"), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => all.join(" "));
  const point = fc
    .record({ text: words, aliases: fc.array(words, { maxLength: 3 }), probe: fc.option(words) })
    .map(({ text, ...extra }) => proposed(text, extra));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 6 }), (all) => {
      const { points, leftOut } = checkProposed(all, task);
      for (const { probe, text } of points) {
        expect(probe !== null && givesAway(probe, text, task.question)).toBe(false);
      }
      expect(points.length + leftOut.filter(({ what }) => what === "point").length).toBe(all.length);
    }),
  );
});
