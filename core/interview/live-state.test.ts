import { describe, expect, it } from "vitest";
import { Talk } from "./fixtures/talk";
import { liveState, speakerName } from "./live-state";

describe("liveState", () => {
  it("counts questions and time", () => {
    const talk = new Talk({ minutes: 15 }, ["kafka-ordering", "spark-joins"]);
    expect(liveState(talk.context, talk.state, 30_500)).toEqual({
      status: "running",
      section: "technical",
      questionNumber: 1,
      questionCount: 2,
      remainingSeconds: 870,
    });
    talk.press("skip");
    expect(liveState(talk.context, talk.state, talk.now)).toMatchObject({ questionNumber: 2 });
    talk.press("pause");
    expect(liveState(talk.context, talk.state, 10 ** 9)).toMatchObject({
      status: "paused",
      remainingSeconds: 13 * 60,
    });
    talk.press("stop");
    expect(liveState(talk.context, talk.state, talk.now)).toMatchObject({
      status: "ended",
      section: "closing",
    });
  });

  it("doesn't count what was dropped, and shows the candidate's own part", () => {
    const talk = new Talk({ kind: "whole", minutes: 30 });
    talk.say("I am a data engineer with years of experience in streaming platforms.", 29);
    expect(liveState(talk.context, talk.state, talk.now)).toMatchObject({
      section: "ask",
      questionCount: 1,
      remainingSeconds: 60,
    });
    expect(liveState(talk.context, talk.state, 10 ** 9).remainingSeconds).toBe(0);
  });
});

describe("speakerName", () => {
  it("lets a panel's members take turns", () => {
    const { context } = new Talk({ persona: "panel", kind: "whole" });
    const names = [null, "kafka-ordering", "conflict"].map((id) => speakerName(context, id));
    expect(new Set(names).size).toBe(3);
    expect(speakerName(context, "introduction")).toBe(names[0]);
  });
});
