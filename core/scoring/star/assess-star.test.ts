import { describe, expect, it } from "vitest";
import { unheardIn } from "../attacks/barred";
import { readAnswer } from "../matching/read-answer";
import { assessStar } from "./assess-star";
import { isQuantified } from "./figures";

function levels(answer: string): number[] {
  const { star } = assessStar(
    readAnswer(answer, [], (text) => unheardIn(text, null)),
    [],
    [],
  );
  return [star.situation.level, star.task.level, star.action.level, star.result.level];
}

const story =
  "In March our checkout at Acme failed for 3% of the payments. I was responsible for the payment service. " +
  "I traced the requests with Jaeger, and I rewrote the retry logic because it ignored timeouts. " +
  "In the end failed payments fell from 3% to 0.1%.";

describe("assessStar", () => {
  it("finds the four components of a story", () => {
    expect(levels(story)).toEqual([4, 3, 4, 4]);
  });

  it("caps what only the team did", () => {
    const [, , action] = levels(
      "At Acme the checkout failed in March. We traced the requests and we rewrote the retry logic.",
    );
    expect(action).toBe(2);
  });

  it("takes an elided subject for the speaker", () => {
    const [, , action] = levels(
      "Acme checkout failed in March. Traced requests with Jaeger. Rewrote the retry logic.",
    );
    expect(action).toBeGreaterThanOrEqual(3);
  });

  it("gives a result without a figure no more than 3", () => {
    expect(
      levels("At Acme I rewrote the Jaeger exporter. In the end it worked and the team accepted it.")[3],
    ).toBeLessThanOrEqual(3);
  });

  it.each([
    "Situation: a situation. Task: a task. Action: an action. Result: a great result.",
    "I would talk to them. I would look for a compromise.",
  ])("finds no story in: %s", (text) => {
    expect(levels(text)).toEqual([1, 1, 1, 1]);
  });

  it("says that an answer is hypothetical", () => {
    const answer = readAnswer("I would first calm the team. Then I would split the work.", [], () => ({
      barred: [],
      silent: [],
    }));
    expect(assessStar(answer, [], []).hypothetical).toBe(true);
  });

  it("quotes the answer's own words", () => {
    const { star } = assessStar(
      readAnswer(story, [], () => ({ barred: [], silent: [] })),
      [],
      [],
    );
    for (const { quote } of Object.values(star)) expect(story).toContain(quote);
  });
});

describe("isQuantified", () => {
  it.each(["cut by 40%", "in half the time", "two weeks before the deadline", "on time"])(
    "sees it in: %s",
    (text) => {
      expect(isQuantified(text)).toBe(true);
    },
  );

  it.each(["it went well", "everybody was happy", "one of us fixed it"])("does not see it in: %s", (text) => {
    expect(isQuantified(text)).toBe(false);
  });
});

it("reads a sentence of 200,000 clauses, and 200,000 sentences with a figure each", () => {
  expect(levels("是、".repeat(200_000))).toEqual([1, 1, 1, 1]);
  const figures = Array.from({ length: 200_000 }, (_, at) => `We saw ${at} cats.`);
  expect(levels(figures.join(" "))[3]).toBe(1);
});

it("tells the longest stretch of a sentence that denies nothing", () => {
  const denied = "We did not migrate it, we never tested it, nobody asked, ";
  const told = "I rewrote the Jaeger exporter at Acme in March, and I traced 40 requests because it was slow";
  expect(levels(`${denied}${told}, and nothing did not fail.`)[2]).toBeGreaterThanOrEqual(3);
});
