import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import { Talk } from "../fixtures/talk";
import type { InterviewSettings } from "../settings";

/** Questions of which nothing is known that an answer could leave out. */
const guide = {
  ...sampleGuide,
  questions: sampleGuide.questions.map((question) => ({ ...question, keyPoints: [], modelAnswer: "" })),
};
const answer = "We hash the customer id, because each consumer keeps its own cache of prices.";
const talk = (settings: Partial<InterviewSettings> = {}, modelAtHand = true) =>
  new Talk({ minutes: 30, ...settings }, ["kafka-ordering", "spark-joins"], guide, modelAtHand);

describe("a follow-up of the model's own", () => {
  it("takes up words of the answer, once a question", () => {
    const held = talk();
    const { move } = held.say(answer);
    expect(move).toMatchObject({ type: "probe", reason: "unscripted", keyPointId: null });
    const quote = move.type === "probe" ? move.quote : null;
    expect(answer).toContain(quote);
    expect(held.line).toContain(`“${quote}”`);
    const next = held.say(
      "The old design kept one table of prices for all of them, and it was locked all day.",
    );
    expect(next.move).toMatchObject({ type: "ask", questionId: "spark-joins" });
    expect(next.closed[0]).toMatchObject({ outcome: "answered" });
  });

  it("is tied to Chinese words in a Chinese answer", () => {
    const held = talk({ language: "zh" });
    const { move } = held.say("我们用客户编号做分区键，每个消费者都有自己的价格缓存。");
    expect(move).toMatchObject({ reason: "unscripted", quote: "每个消费者都有自己的价格缓存" });
    expect(held.line).toContain("“每个消费者都有自己的价格缓存”");
  });

  it.each<[string, () => Talk, string]>([
    ["without a model", () => talk({}, false), answer],
    ["of a gentle interviewer", () => talk({ strictness: "gentle" }), answer],
    ["after too little to quote", () => talk(), "Partitions do that."],
    [
      "where something scripted is worth more",
      () => new Talk({ minutes: 30 }, ["kafka-ordering"], sampleGuide, true),
      answer,
    ],
  ])("does not come %s", (_, make, said) => {
    const { move } = make().say(said);
    expect(move).not.toMatchObject({ reason: "unscripted" });
  });

  it("never costs a planned question", () => {
    const held = talk({ minutes: 15 });
    const { move, state } = held.say(answer, 10);
    expect(move).toMatchObject({ type: "ask", questionId: "spark-joins" });
    expect(state.done.map(({ outcome }) => outcome)).toEqual(["answered"]);
  });
});
