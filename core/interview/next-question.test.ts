import { describe, expect, it } from "vitest";
import { Talk } from "./fixtures/talk";
import { nextQuestion, unaskedQuestions } from "./next-question";
import { questionTimeMs } from "./pending";

const minutes = (count: number) => count * 60_000;

function at(count: number, talk = new Talk({ kind: "whole", minutes: 30 })) {
  const first = talk.state.current?.questionId ?? "";
  const done = [{ questionId: first, attempt: 1, outcome: "answered" as const, answer: [], hints: 0 }];
  const state = { ...talk.state, current: null, done };
  return { ...nextQuestion(talk.context, state, minutes(count)), state, talk };
}

describe("nextQuestion", () => {
  it("goes on in the plan's order while there is time", () => {
    const { questionId, dropped, leftOut } = at(2);
    expect(questionId).toBe("warehouse-migration");
    expect([...dropped, ...leftOut]).toEqual([]);
  });

  it("drops a second question of a kind before the only one of another", () => {
    const { dropped, leftOut, questionId } = at(17.5);
    expect(questionId).toBe("warehouse-migration");
    expect(dropped).toHaveLength(1);
    expect(["kafka-ordering", "spark-joins"]).toContain(dropped[0]);
    expect(leftOut).toEqual([]);
  });

  it("then what counts least in the score, and says which kinds go", () => {
    const { leftOut } = at(20);
    expect(leftOut).toContain("domain");
    expect(leftOut).not.toContain("project");
  });

  it("keeps nothing when the time for questions is up, and counts the candidate's part as taken", () => {
    const { questionId, dropped, state, talk } = at(26);
    expect(questionId).toBeNull();
    expect(dropped.toSorted()).toEqual(unaskedQuestions(talk.context, state).toSorted());
    expect(questionTimeMs(talk.context, state, minutes(26))).toBe(0);
  });
});

describe("a slow candidate", () => {
  it("loses what counts least early, not what comes last", () => {
    const talk = new Talk({ kind: "whole", minutes: 30 });
    const sections = talk.context.plan.sections;
    const ended = sections
      .flatMap(({ questionIds }) => questionIds)
      .slice(0, 3)
      .map((questionId) => ({ questionId, attempt: 1, outcome: "answered" as const, answer: [], hints: 0 }));
    const state = { ...talk.state, current: null, done: ended };
    const brisk = nextQuestion(talk.context, state, minutes(15));
    const slow = nextQuestion(talk.context, state, minutes(17));
    expect(slow.dropped.length).toBeGreaterThanOrEqual(brisk.dropped.length);
    expect(slow.leftOut).not.toContain("behavioral");
  });
});
