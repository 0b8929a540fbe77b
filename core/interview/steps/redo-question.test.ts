import { describe, expect, it } from "vitest";
import { Talk } from "../fixtures/talk";
import { redoable } from "./redo-question";

const kafkaThenSpark = ["kafka-ordering", "spark-joins"];
const practice = { mode: "practice" } as const;
const wholeAnswer =
  "Ordering is guaranteed only within a partition, not across the whole topic. Related events go to the same partition through a consistent partition key. Total ordering needs a single partition, which sacrifices scalability.";

describe("answering the last question once more", () => {
  it("asks it anew as another attempt, keeps the first, and comes back to what had been asked meanwhile", () => {
    const talk = new Talk(practice, kafkaThenSpark);
    talk.say(wholeAnswer);
    expect(talk.state.asked).toBe(2);
    const { move, state, closed } = talk.press("redo");
    expect(move).toEqual({ type: "clarify", questionId: "kafka-ordering", how: "again" });
    expect(talk.line).toContain("order");
    expect(state.current).toMatchObject({ questionId: "kafka-ordering", attempt: 2, answer: [] });
    expect(state.asked).toBe(1);
    expect(closed).toEqual([]);
    const again = talk.say(wholeAnswer);
    expect(again.closed).toMatchObject([{ questionId: "kafka-ordering", attempt: 2, outcome: "answered" }]);
    expect(again.move).toMatchObject({ type: "ask", questionId: "spark-joins" });
    expect(again.state.done.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(again.state.asked).toBe(2);
  });

  it("is possible several times, and after the last question of an interview with an own part", () => {
    const talk = new Talk({ ...practice, kind: "whole" });
    while (talk.state.phase === "questions") talk.press("skip", 0.1);
    expect(talk.press("redo").state).toMatchObject({ phase: "questions", current: { attempt: 2 } });
    talk.press("skip", 0.1);
    expect(talk.press("redo").state.current?.attempt).toBe(3);
  });

  it("says the open question again in live mode, before any answer, and once the next answer has begun", () => {
    const live = new Talk({}, kafkaThenSpark);
    live.say(wholeAnswer);
    expect(live.press("redo").move).toMatchObject({ how: "repeat", questionId: "spark-joins" });
    const early = new Talk(practice, kafkaThenSpark);
    expect(early.press("redo").move).toMatchObject({ how: "repeat", questionId: "kafka-ordering" });
    const begun = new Talk(practice, kafkaThenSpark);
    begun.say(wholeAnswer);
    begun.say("A join needs the rows of one key on one machine, so Spark shuffles both sides.");
    expect(redoable(begun.context, { ...begun.state, phase: "ended" })).toBeNull();
    if (begun.state.current) expect(redoable(begun.context, begun.state)).toBeNull();
  });
});

describe("after a hint", () => {
  it("does not ask with the same words what the hint has asked", () => {
    const talk = new Talk(practice, kafkaThenSpark);
    const { move: hint } = talk.press("hint");
    const hinted = hint.type === "hint" ? hint.keyPointId : null;
    expect(hinted).not.toBeNull();
    const probed = [1, 2].map(
      () => talk.say("Kafka appends each message to a log and the consumer reads by offset.").move,
    );
    expect(probed.some((move) => move.type === "probe" && move.keyPointId === hinted)).toBe(false);
  });
});
