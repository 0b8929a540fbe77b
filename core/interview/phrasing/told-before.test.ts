import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import { Talk } from "../fixtures/talk";
import { chinese } from "./chinese";
import { english, type PoolName } from "./english";

const textsOf = (name: PoolName) =>
  [...english[name], ...chinese[name]].map((phrase) => (typeof phrase === "string" ? phrase : phrase.text));
const told = textsOf("probe.told-elsewhere");
const cameUp = textsOf("bridge.came-up");
const says = (line: string, wordings: readonly string[]) =>
  wordings.some((wording) => line.includes(wording));

describe("what was told in the answer to another question", () => {
  const kafkaTwice = {
    ...sampleGuide,
    questions: sampleGuide.questions.flatMap((question) =>
      question.id === "kafka-ordering"
        ? [
            question,
            { ...question, id: "kafka-scale", text: "What limits how far Kafka can scale in order?" },
          ]
        : [question],
    ),
  };
  const ids = ["kafka-ordering", "kafka-scale"];

  it("is asked for as something that came up", () => {
    const talk = new Talk({}, ids, kafkaTwice);
    talk.say(
      "Ordering is guaranteed only within a partition, not across the whole topic. Related events go to the same partition through a consistent partition key. Total ordering needs a single partition, which sacrifices scalability.",
    );
    const { move } = talk.say("Consumers read from a log by their offset, and brokers keep copies of it.");
    expect(move).toMatchObject({ type: "probe", questionId: "kafka-scale", reason: "key-point" });
    expect(says(talk.line, told)).toBe(true);
  });

  it("and not where nothing of it was said", () => {
    const talk = new Talk({}, ids, kafkaTwice);
    talk.say("Consumers read from a log by their offset, and brokers keep copies of it.");
    expect(says(talk.line, told)).toBe(false);
  });
});

describe("a project that the candidate has named", () => {
  const hold = (introduction: string) => {
    const talk = new Talk({ kind: "whole", strictness: "gentle", minutes: 60 });
    const lines = [introduction, "Nothing else."].map((text) => {
      talk.say(text);
      return talk.line;
    });
    const asked = talk.context.transcript.find(
      ({ move }) => move?.type === "ask" && move.questionId === "warehouse-migration",
    );
    return asked?.text ?? lines.join("\n");
  };
  const person = "I'm Kim, a data engineer for six years, and your driving data is what draws me here.";

  it("is introduced as such", () => {
    const line = hold(`${person} Last year I led a migration of our warehouse.`);
    expect(line).toContain("warehouse migration you led");
    expect(says(line, cameUp)).toBe(true);
  });

  it("but not when it was not named", () => {
    const line = hold(`${person} Last year I led a team.`);
    expect(line).toContain("warehouse migration you led");
    expect(says(line, cameUp)).toBe(false);
  });
});
