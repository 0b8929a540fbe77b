import { describe, expect, it } from "vitest";
import { Talk } from "../fixtures/talk";

const whole = { kind: "whole", minutes: 45 } as const;
const answer = "I am a data engineer with six years of experience on AWS, mostly with Kafka and Spark.";
const kafka = "Ordering is guaranteed only within a partition, not across the whole topic.";
const atKafka = () => new Talk({}, ["kafka-ordering", "spark-joins"]);

describe("what is asked beside an answer", () => {
  it("is told that its time comes, where it is a question of the candidate's own; the answer counts", () => {
    const talk = new Talk(whole);
    const { utterance, move, state } = talk.say(
      `${answer} Before we go on, could I ask you something about the team?`,
    );
    expect(utterance).toBe("answer");
    expect(move).toMatchObject({ heard: "question" });
    expect(talk.line).toMatch(/your question|ask me|your turn|that one for later|hold that thought/i);
    expect(talk.line).toMatch(/\?$/);
    const answers = [...state.done, state.current].flatMap((one) => one?.answer ?? []);
    expect(answers).toMatchObject([{ turnId: "c0" }]);
  });

  it("gets the word the second time, with the answer kept, as a wish for one's own questions does", () => {
    const talk = new Talk(whole);
    expect(talk.say(`${answer} When do I get to ask my questions?`).move).toMatchObject({
      heard: "own-questions",
    });
    const { move, closed } = talk.say(
      "I led the move of ten terabytes, table by table. Can I ask my questions now?",
    );
    expect(move).toMatchObject({ type: "hand-over", early: true, after: "answered" });
    expect(closed).toMatchObject([{ outcome: "answered" }]);
  });

  it.each(["I want to ask my own questions now.", "I'd rather ask mine now.", "Let's go to my questions."])(
    "is a wish for one's own questions, and no words of the answer: %s",
    (wish) => {
      const { move } = new Talk(whole).say(`${answer} ${wish}`);
      expect(move).toMatchObject({ heard: "own-questions" });
      expect(JSON.stringify(move)).not.toContain("questions now");
    },
  );

  it("is told that there is no part for it, where there is none", () => {
    const talk = atKafka();
    expect(talk.say(`${kafka} What does your team use it for?`).move).toMatchObject({ heard: "no-own-part" });
  });

  it("is put off without a word on the answer, where it asks how that was", () => {
    const talk = atKafka();
    expect(talk.say(`${kafka} Is that what you meant?`).move).toMatchObject({
      type: "probe",
      heard: "feedback",
    });
    expect(talk.line).toMatch(/^(?:I'd rather not|Let's keep that|You'll get that|I'm still|That comes)/);
  });

  it("is told the minutes left", () => {
    const talk = atKafka();
    expect(talk.say(`${kafka} By the way, how long have we got?`).move).toMatchObject({ heard: "time" });
    expect(talk.line).toMatch(/minutes/);
  });

  it("has the question put again, which stays open, where it asks for that", () => {
    const talk = atKafka();
    const { utterance, move, state } = talk.say(`${kafka} Could you repeat the second part?`);
    expect(utterance).toMatch(/answer$/);
    expect(move).toMatchObject({ type: "clarify", how: "repeat", questionId: "kafka-ordering" });
    expect(state.current?.answer).toMatchObject([{ turnId: "c0" }]);
  });

  it("is nothing, where others asked it, or the candidate answers it at once", () => {
    for (const asked of [
      "My boss asked me, could you repeat that?",
      "Can you avoid that? Only with a single partition.",
    ]) {
      const { move } = atKafka().say(`${kafka} ${asked}`);
      expect(move.type).toMatch(/probe|ask/);
      expect(move).not.toHaveProperty("heard");
    }
  });

  it("is heard in Chinese", () => {
    const talk = new Talk({ ...whole, language: "zh" });
    const { move } = talk.say("我做了六年数据平台，主要用Kafka和Spark。对了，你们团队有多少人？");
    expect(move).toMatchObject({ heard: "question" });
  });
});
