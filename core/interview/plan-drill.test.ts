import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGuide } from "./fixtures/sample-guide";
import { Talk } from "./fixtures/talk";
import { topicOf } from "./plan-drill";
import { planInterview } from "./plan-interview";
import { drillKinds, interviewSettingsSchema } from "./settings";
import type { Plan } from "./state";

const idsOf = ({ sections }: Plan) => sections.flatMap(({ questionIds }) => questionIds);
const plan = (change: object, chosen?: string[]) =>
  planInterview(sampleGuide, interviewSettingsSchema.parse({ minutes: 15, ...change }), 1, chosen);
const allIds = sampleGuide.questions.map(({ id }) => id);

describe("drills", () => {
  it("ask one question, whatever its length", () => {
    expect(idsOf(plan({ kind: "question", subject: "spark-joins" }))).toEqual(["spark-joins"]);
  });

  it("ask the questions of one topic", () => {
    const [first] = sampleGuide.questions;
    if (!first) throw new Error("the sample has questions");
    const subject = topicOf(first);
    const ids = idsOf(plan({ kind: "topic", subject }));
    expect(ids).toContain(first.id);
    expect(ids.every((id) => sampleGuide.questions.some((q) => q.id === id && topicOf(q) === subject))).toBe(
      true,
    );
  });

  it("take the most urgent first, as many as fit", () => {
    expect(idsOf(plan({ kind: "due" }, ["spark-joins"]))).toEqual(["spark-joins"]);
    const ids = idsOf(plan({ kind: "weak-points" }, allIds.toReversed()));
    expect(ids).toContain(allIds.at(-1));
    expect(ids.length).toBeLessThan(allIds.length + 1);
  });

  it("pass over ids that the guide no longer has", () => {
    expect(idsOf(plan({ kind: "due" }, ["gone", "kafka-ordering"]))).toEqual(["kafka-ordering"]);
  });

  it.each(drillKinds)("say what to do when there is nothing for %s", (kind) => {
    const empty = { ...sampleGuide, questions: [] };
    const settings = interviewSettingsSchema.parse({ kind, subject: "gone" });
    expect(() => planInterview(empty, settings, 1, ["gone"])).toThrow(/\. (?:Hold|Choose)/u);
  });

  it("ask nothing twice and fit the time, except for a single question", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("weak-points" as const, "due" as const),
        fc.shuffledSubarray(allIds, { minLength: 1 }),
        (kind, chosen) => {
          const result = plan({ kind }, chosen);
          const ids = idsOf(result);
          expect(new Set(ids).size).toBe(ids.length);
          expect(chosen).toEqual(expect.arrayContaining(ids));
          const minutes = result.sections.reduce((sum, section) => sum + section.minutes, 0);
          expect(ids.length === 1 || minutes <= 15 + 1e-9).toBe(true);
        },
      ),
    );
  });
});

describe("quick-fire", () => {
  it("follows nothing up", () => {
    const talk = new Talk({ kind: "quick-fire" });
    expect(talk.context.plan.sections.every(({ kind }) => kind === "technical" || kind === "domain")).toBe(
      true,
    );
    const first = talk.state.current?.questionId;
    const { closed } = talk.say("Kafka appends each message to a log and the consumer reads by offset.");
    expect(closed.map(({ questionId }) => questionId)).toEqual([first]);
  });
});
