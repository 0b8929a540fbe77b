import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import { Talk } from "../fixtures/talk";
import { bridges } from "./en/bridges";

const chineseGuide = {
  ...sampleGuide,
  language: "zh",
  questions: sampleGuide.questions.map((question) => ({
    ...question,
    text: "Kafka 怎么保证消息的顺序？",
    keyPoints: [],
  })),
};

describe("a question in another language than the interview's", () => {
  it("is read out as it is written, and said to be", () => {
    const talk = new Talk({ language: "zh" }, ["kafka-ordering", "spark-joins"]);
    expect(talk.line).toMatch(/[：:]How does Kafka guarantee message ordering\?$/u);
    expect(talk.press("skip").move.type).toBe("ask");
    expect(talk.line).toMatch(/(?:原文|原题|外文|单子).*：What are the common join strategies/u);
    expect(new Talk({ language: "en" }, undefined, chineseGuide).line).toMatch(
      /: Kafka 怎么保证消息的顺序？$/u,
    );
  });

  it("is put as usual where the languages are the same", () => {
    const talk = new Talk({ language: "zh" }, ["kafka-ordering", "spark-joins"], chineseGuide);
    talk.press("skip");
    expect(talk.line).not.toMatch(/原文|原题|单子/u);
    expect(talk.line).toMatch(/Kafka 怎么保证消息的顺序？$/u);
  });
});

describe("on the way to the next question", () => {
  it("an answer that said nothing to a question is not taken for one", () => {
    const talk = new Talk({ strictness: "gentle" }, ["kafka-ordering", "spark-joins"]);
    for (let turn = 0; talk.state.done.length === 0 && turn < 4; turn++)
      talk.say(`It is one of the things that people at many companies deal with in week ${turn} and later.`);
    const contented: readonly (string | object)[] = bridges["noted.answered"];
    expect(contented.filter((phrase) => typeof phrase === "string" && talk.line.startsWith(phrase))).toEqual(
      [],
    );
    expect(bridges["noted.heard"].some((phrase) => talk.line.startsWith(phrase))).toBe(true);
  });
});

describe("the candidate's own questions", () => {
  it("are answered from the project that was told of", () => {
    const talk = new Talk({ kind: "whole", minutes: 60 });
    const told =
      "I built a Python tool that translates the DDLs of 2,000 tables, and queries became 5x faster.";
    while (talk.state.phase === "questions") {
      if (talk.state.current?.questionId === "warehouse-migration") talk.say(told);
      else talk.press("skip");
    }
    for (let turn = 0; turn < 5; turn++) talk.say("What is the biggest challenge in this role?");
    const lines = talk.context.transcript.map(({ text }) => text).join("\n");
    expect(lines).toMatch(
      /Some of what made the Warehouse Migration hard you'd meet again as Data Engineer/u,
    );
  });
});
