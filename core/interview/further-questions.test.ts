import { describe, expect, it } from "vitest";
import { askMinutes, leastShareOfQuestion, minutesPerQuestion } from "./budgets";
import { sampleGuide } from "./fixtures/sample-guide";
import { Talk } from "./fixtures/talk";
import { liveState } from "./live-state";
import { planInterview } from "./plan-interview";
import { interviewSettingsSchema } from "./settings";

/** The sample with twelve copies of each question. */
const largeGuide = {
  ...sampleGuide,
  questions: sampleGuide.questions.flatMap((question) =>
    Array.from({ length: question.kind === "introduction" ? 1 : 12 }, (_, at) => ({
      ...question,
      id: `${question.id}-${at}`,
      keyPoints: [],
    })),
  ),
};
const kindOf = (id: string) => largeGuide.questions.find((question) => question.id === id)?.kind;
const answers = Array.from(
  { length: 40 },
  (_, at) =>
    `We moved load ${at} to Kafka, partitioned it by customer number ${at}, and measured the lag each day.`,
);

/** Answers every question within `minutes` until something else comes. */
function answering(talk: Talk, minutes: number, count: number): Talk {
  for (const answer of answers.slice(0, count)) {
    if (talk.state.current === null) break;
    talk.say(answer, minutes);
  }
  return talk;
}

const whole = (minutes: 15 | 30) => new Talk({ kind: "whole", minutes }, undefined, largeGuide);
const plannedIn = ({ context }: Talk) => context.plan.sections.flatMap(({ questionIds }) => questionIds);

describe("a quick candidate", () => {
  it("is asked further questions until the time is used, none of them twice", () => {
    const talk = answering(whole(15), 0.5, 40);
    const asked = talk.state.done.map(({ questionId }) => questionId);
    expect(talk.state.phase).toBe("ask");
    expect(asked.length).toBeGreaterThan(plannedIn(talk).length);
    expect(new Set(asked).size).toBe(asked.length);
    const left = 15 - talk.now / 60_000 - askMinutes[15];
    expect(left).toBeLessThan(minutesPerQuestion.design * leastShareOfQuestion);
    expect(left).toBeGreaterThanOrEqual(-0.5);
  });

  it("goes through the kinds in order, and on to those that the plan had no time for", () => {
    const talk = answering(whole(15), 0.5, 40);
    const kinds = talk.state.done.map(({ questionId }) => kindOf(questionId));
    const order = kinds.filter((kind, at) => kind !== kinds[at - 1]);
    expect(order.slice(0, 6)).toEqual([
      "introduction",
      "project",
      "technical",
      "design",
      "domain",
      "behavioral",
    ]);
  });

  it("sees the count of questions grow", () => {
    const talk = whole(30);
    const before = liveState(talk.context, talk.state, talk.now).questionCount;
    answering(talk, 0.5, 9);
    expect(liveState(talk.context, talk.state, talk.now).questionCount).toBeGreaterThan(before);
  });

  it("who becomes slow loses what was added before anything that was planned, and without a word", () => {
    const talk = answering(whole(30), 0.5, 9);
    const added = talk.state.added.length;
    expect(added).toBeGreaterThan(0);
    const step = talk.say(answers[30] as string, 8);
    expect(talk.state.added.length).toBeLessThan(added);
    expect(talk.state.done.filter(({ outcome }) => outcome === "dropped")).toEqual([]);
    expect(step.move).toMatchObject({ type: "ask", leftOut: [] });
  });
});

describe("no further questions", () => {
  it("come to whoever leaves most of them unanswered", () => {
    const talk = whole(15);
    for (let turn = 0; turn < 40 && talk.state.current !== null; turn++) talk.press("skip", 0.1);
    expect(talk.state.done.map(({ questionId }) => questionId).toSorted()).toEqual(
      plannedIn(talk).toSorted(),
    );
  });

  it("come to whoever takes the planned time", () => {
    expect(answering(whole(30), 3, 40).state.added).toEqual([]);
  });
});

describe("the reserve", () => {
  const settings = interviewSettingsSchema.parse({ kind: "technical", minutes: 15 });

  it("holds what was never asked before what was answered worst", () => {
    const { reserve } = planInterview(largeGuide, settings, 3);
    const [first, second, third, ...others] = reserve;
    const scores = new Map([
      ...others.map((id) => [id, 90] as const),
      [first as string, 60] as const,
      [third as string, 20] as const,
    ]);
    const again = planInterview(largeGuide, settings, 3, [], scores).reserve;
    expect(again.slice(0, 3)).toEqual([second, third, first]);
  });

  it("holds nothing that is planned", () => {
    const { sections, reserve } = planInterview(largeGuide, settings, 3);
    const planned = sections.flatMap(({ questionIds }) => questionIds);
    expect(reserve.filter((id) => planned.includes(id))).toEqual([]);
    expect([...planned, ...reserve]).toHaveLength(24);
  });
});
