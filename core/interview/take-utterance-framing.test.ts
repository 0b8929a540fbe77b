import { describe, expect, it } from "vitest";
import { remainingMs } from "./clock";
import { Talk } from "./fixtures/talk";
import { minutesNamed } from "./hurry";
import { questionTimeMs } from "./pending";

const kafkaThenSpark = ["kafka-ordering", "spark-joins"];
const half = "Kafka keeps the order of messages within each partition of a topic.";
const whole = `${half} Related events go to the same partition through a consistent partition key. Total ordering needs a single partition, which sacrifices scalability.`;

describe("what is said about the sitting", () => {
  it("tells whoever asks how much time is left, and comes back to the question", () => {
    const talk = new Talk({ minutes: 30 }, kafkaThenSpark);
    const { move, state } = talk.say("how long do we have?", 6);
    expect(move).toMatchObject({ type: "acknowledge", what: "time", minutesLeft: 24 });
    expect(talk.line).toMatch(/about 24 minutes.*\?$/u);
    expect(state.current).toMatchObject({ questionId: "kafka-ordering", redirects: 0, answer: [] });
  });

  it("ends in time for whoever has to go, with time for questions of their own and one follow-up a question at most", () => {
    const talk = new Talk({ kind: "whole", minutes: 45, strictness: "strict" });
    const { move, state } = talk.say("Sorry, I have to leave in ten minutes.", 5);
    expect(move).toMatchObject({ type: "acknowledge", what: "hurry", minutesLeft: 10 });
    expect(state.hurry).toEqual({ untilMs: 15 * 60_000 });
    expect(remainingMs(talk.context.settings, state, talk.now)).toBe(10 * 60_000);
    expect(questionTimeMs(talk.context, state, talk.now)).toBe(8 * 60_000);
    while (talk.state.phase === "questions") talk.say(half, 1);
    expect(talk.now).toBeLessThanOrEqual(14 * 60_000);
    const probes = talk.state.done.map(
      ({ questionId }) =>
        talk.context.transcript.filter(
          ({ move: said }) => said?.type === "probe" && said.questionId === questionId,
        ).length,
    );
    expect(Math.max(...probes)).toBeLessThanOrEqual(1);
  });

  it("takes an answer that comes with it as an answer", () => {
    const talk = new Talk({ minutes: 30 }, kafkaThenSpark);
    const { utterance, state } = talk.say(`I've only got 10 minutes left. ${whole}`);
    expect(utterance).toBe("answer");
    expect(state.hurry).toEqual({ untilMs: 11 * 60_000 });
  });

  it("keeps it brief without a time, and never adds time", () => {
    const talk = new Talk({ minutes: 15 }, kafkaThenSpark);
    expect(talk.say("can you be quicker?").state.hurry).toEqual({ untilMs: null });
    expect(talk.line).not.toMatch(/minutes/u);
    const late = talk.say("I need to go in 30 minutes.");
    expect(remainingMs(talk.context.settings, late.state, talk.now)).toBe(13 * 60_000);
  });

  it("starts over with what is open, in practice with the question before if nothing was said yet", () => {
    const begun = new Talk({}, kafkaThenSpark);
    begun.say(half);
    expect(begun.say("sorry, can I start over?").move).toEqual({
      type: "clarify",
      questionId: "kafka-ordering",
      how: "again",
    });
    const practice = new Talk({ mode: "practice" }, kafkaThenSpark);
    practice.say(whole);
    expect(practice.say("can i try the last one again?").move).toMatchObject({
      questionId: "kafka-ordering",
      how: "again",
    });
    const live = new Talk({}, kafkaThenSpark);
    live.say(whole);
    expect(live.say("can i try the last one again?").move).toMatchObject({
      type: "redirect",
      because: "redo",
    });
  });

  it("lets whoever was misunderstood put it right, and takes what follows as an answer", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say(half);
    expect(talk.say("That's not what I said.").move).toMatchObject({ type: "acknowledge", what: "contest" });
    expect(talk.line).not.toMatch(/\?/u);
    expect(talk.say("I said related events go to the same partition by their key.").utterance).toMatch(
      /answer/u,
    );
  });

  it("says how far an answer had come, or that it has not begun", () => {
    const talk = new Talk({}, kafkaThenSpark);
    talk.say("what did I say earlier?");
    expect(talk.line).not.toMatch(/“/u);
    talk.say("Replayed messages keep the order of the partition log. My colleague wanted a single topic.");
    expect(talk.say("Where was I?").move).toMatchObject({ type: "acknowledge", what: "recall" });
    expect(talk.line).toMatch(/“[^”]+”.*\?$/u);
  });

  it("reads the minutes out of words and figures in both languages", () => {
    expect(["in 10 minutes", "only five mins", "我十五分钟后要走", "soon"].map(minutesNamed)).toEqual([
      10,
      5,
      15,
      null,
    ]);
  });
});

describe("a request beside next to nothing", () => {
  it("is heard", () => {
    const talk = new Talk({ mode: "practice" }, kafkaThenSpark);
    expect(
      talk.say("um I never really led that, I only helped a bit. Can you give me a hint?").move.type,
    ).toBe("hint");
  });

  it("gives way to an answer", () => {
    const talk = new Talk({ mode: "practice" }, kafkaThenSpark);
    expect(talk.say(`${half} Can you give me a hint for the rest?`).utterance).toMatch(/answer/u);
  });
});
