import { describe, expect, it } from "vitest";
import { Talk } from "../fixtures/talk";

const whole = { kind: "whole", minutes: 45 } as const;
const wish = "May I ask my questions now?";
const wishInChinese = "我现在可以问我的问题了吗？";

describe("a candidate who wants to come to their own questions", () => {
  it("is told that these have their time, and is led back to the open question", () => {
    const talk = new Talk(whole);
    const before = talk.state.current?.questionId;
    const { utterance, move } = talk.say(wish);
    expect(utterance).toBe("own-questions");
    expect(move).toMatchObject({ type: "redirect", because: "own-questions", questionId: before });
    expect(talk.line).toMatch(/you want to ask|your questions|the floor/i);
    expect(talk.line).toMatch(/\?$/);
  });

  it("gets the word when asking again, is told what is left out, and nothing is asked any more", () => {
    const talk = new Talk(whole);
    const planned = talk.context.plan.sections.flatMap(({ questionIds }) => questionIds);
    talk.say(wish);
    const { move, closed } = talk.say("Can we move to my questions?");
    expect(move).toMatchObject({ type: "hand-over", early: true, minutesLeft: null });
    expect(move.type === "hand-over" && move.leftOut).toContain("behavioral");
    expect(talk.line).toContain("how you work with people");
    expect(closed).toMatchObject([{ outcome: "skipped" }]);
    expect(talk.state.done.map(({ questionId }) => questionId).sort()).toEqual([...planned].sort());
    expect(talk.state.phase).toBe("ask");
    expect(talk.say("How is the team organised?").move).toMatchObject({ type: "reply", topic: "team" });
  });

  it("keeps what was said to the open question", () => {
    const talk = new Talk(whole);
    talk.say("I am a data engineer with six years of experience on AWS.");
    talk.say(wish);
    const { closed } = talk.say(wish);
    expect(closed).toMatchObject([{ outcome: "answered" }]);
  });

  it("gets the word at once where nothing else would be asked, or where the open question is let go", () => {
    const last = new Talk(whole, ["kafka-ordering"]);
    for (const section of last.context.plan.sections.slice(1)) section.questionIds.length = 0;
    expect(last.say(wish).move).toMatchObject({ type: "hand-over", early: true, leftOut: [] });
    const pressed = new Talk(whole);
    const words =
      "I'd rather not do that one. I have a hard stop in five minutes, may I ask you my questions now?";
    expect(pressed.say(words).move).toMatchObject({ type: "hand-over", early: true });
  });

  it("is told so where the interview has no part for it, and so is whoever asks something else", () => {
    const talk = new Talk({}, ["kafka-ordering", "spark-joins"]);
    expect(talk.say(wish).move).toMatchObject({ type: "redirect", because: "no-own-part" });
    expect(talk.line).not.toMatch(/at the end|later/);
    expect(talk.say("How big is the team?").move).toMatchObject({ because: "no-own-part" });
  });

  it("is understood in Chinese", () => {
    const talk = new Talk({ ...whole, language: "zh" });
    expect(talk.say(wishInChinese).move).toMatchObject({ type: "redirect", because: "own-questions" });
    expect(talk.line).toMatch(/提问/);
    expect(talk.say("能不能先轮到我提问？").move).toMatchObject({ type: "hand-over", early: true });
    expect(talk.line).toContain("与人合作的经历");
  });

  it("is asked for them when they have the word already", () => {
    const talk = new Talk({ kind: "ask" });
    expect(talk.say(wish).move).toMatchObject({ type: "reply", topic: null, ending: "invite" });
  });
});
