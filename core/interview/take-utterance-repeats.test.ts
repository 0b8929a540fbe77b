import { describe, expect, it } from "vitest";
import { Talk } from "./fixtures/talk";

const same = "We stop the pipeline and read the partition again from the last offset.";

describe("the same words twice", () => {
  it("count once, and something else is asked", () => {
    const talk = new Talk({ kind: "technical", minutes: 30 }, ["kafka-ordering", "spark-joins"]);
    talk.say(same);
    const answered = talk.state.current?.answer.length ?? 0;
    const { utterance, move } = talk.say(`  ${same.toUpperCase()} `);
    expect(utterance).toBe("non-answer");
    expect(talk.state.current?.answer.length).toBe(answered);
    expect(["redirect", "probe"]).toContain(move.type);
  });

  it("may be a few words", () => {
    const talk = new Talk({ kind: "technical", minutes: 30 }, ["kafka-ordering", "spark-joins"]);
    talk.say("Per partition key.");
    expect(talk.say("Per partition key.").utterance).toBe("partial-answer");
  });
});
