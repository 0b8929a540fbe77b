import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import type { Move } from "../move";
import { findRuleBreak } from "../persona-rules";
import { interviewSettingsSchema } from "../settings";
import { clausesOf } from "./clauses";

const questionId = "kafka-ordering";
const moves = {
  open: { type: "open", questionId },
  ask: { type: "ask", questionId, previousQuestionId: null, after: null, minutesLeft: null, leftOut: [] },
  probe: { type: "probe", questionId, reason: "star", keyPointId: null, component: "result", quote: null },
  redirect: { type: "redirect", questionId, because: "command" },
  feedback: { type: "redirect", questionId, because: "feedback" },
  clarify: { type: "clarify", questionId, how: "scope" },
  hint: { type: "hint", questionId, keyPointId: null },
  acknowledge: { type: "acknowledge", what: "thinking", questionId },
  pause: { type: "acknowledge", what: "pause", questionId },
  handOver: { type: "hand-over", after: null, minutesLeft: null, leftOut: [] },
  reply: { type: "reply", topic: null, ending: "invite" },
  close: { type: "close", because: "finished" },
} satisfies Record<string, Move>;

function ruleOf(sentence: string, move: Move, settings: object = {}) {
  const context = {
    ...{ guide: sampleGuide, plan: { sections: [], reserve: [] }, seed: 1, transcript: [] },
    settings: interviewSettingsSchema.parse(settings),
  };
  return findRuleBreak(sentence, "", context, move)?.rule ?? null;
}
const zh = { language: "zh" };

describe("leave is taken in the close alone", () => {
  const { open, ask, probe, redirect, clarify, hint, acknowledge, handOver, reply } = moves;
  const goingOn = [ask, probe, redirect, clarify, hint, acknowledge];

  it.each([
    "Thank you for your time.",
    "Goodbye.",
    "The report follows.",
    "The interview is over.",
    "That's all for today.",
  ])("none of the moves that go on says: %s", (sentence) =>
    expect(new Set(goingOn.map((move) => ruleOf(sentence, move)))).toEqual(new Set(["farewell"])),
  );
  it.each(["谢谢你的时间。", "再见。", "报告随后给你。", "面试结束了。", "今天就到这里。"])(
    "nor: %s",
    (sentence) =>
      expect(new Set(goingOn.map((move) => ruleOf(sentence, move, zh)))).toEqual(new Set(["farewell"])),
  );

  it("thanks begin a talk, and an end may be told of where the word is the candidate's", () => {
    expect(ruleOf("Thank you for your time today.", open)).toBeNull();
    expect(ruleOf("Thanks for your time, I'm Lin Qiao.", ask, { persona: "panel" })).toBeNull();
    for (const move of [handOver, reply]) expect(ruleOf("That's all from my side.", move)).toBeNull();
    for (const move of [open, handOver, reply]) expect(ruleOf("Goodbye.", move)).toBe("farewell");
  });

  it("whoever pauses is seen again, and whoever asks how they did hears of the report", () => {
    expect(ruleOf("See you soon.", moves.pause)).toBeNull();
    expect(ruleOf("The report follows.", moves.feedback)).toBeNull();
    expect(ruleOf("The interview is over.", moves.feedback)).toBe("farewell");
    expect(ruleOf("The report follows.", { ...ask, heard: "feedback" })).not.toBe("farewell");
    expect(ruleOf("Thank you for your time, the report follows, goodbye.", moves.close)).toBeNull();
  });

  it.each([
    "Before we finish, one more on Kafka.",
    "When did you say goodbye to the warehouse?",
    "We're done with Spark.",
    "That's all I wanted to know on Spark.",
    "There is time for it before the interview is over.",
    "Thank you for taking the time to spell that out.",
    "Take care of the order first, you said.",
    "You can leave Spark where it is.",
  ])("what only names an end takes no leave: %s", (sentence) => {
    for (const move of goingOn) expect(ruleOf(sentence, move)).not.toBe("farewell");
  });

  it("wherever it stands in a sentence, also in one that asks", () => {
    const clause = fc.constantFrom(
      "goodbye",
      "the interview is over",
      "we are done for today",
      "thank you for your time",
    );
    const before = fc.constantFrom("", "All right, ", "So, ", "I see; and ", "Noted: ", "Zhiwei, well, ");
    const after = fc.constantFrom(
      ".",
      "!",
      ", and how does Kafka keep order?",
      "; what comes first?",
      ", Zhiwei.",
    );
    fc.assert(
      fc.property(before, clause, after, (head, farewell, tail) => {
        expect(ruleOf(`${head}${farewell}${tail}`, moves.redirect)).toBe("farewell");
      }),
    );
  });
});

describe("clausesOf", () => {
  it("leaves out marks, what a clause begins with, and what was there already", () => {
    expect([...clausesOf("So, well then, I'm Lin and this is it, this is it.")]).toEqual([
      "I'm Lin",
      "this is it",
    ]);
    expect([...clausesOf("好的，那我们下次见。")]).toEqual(["下次见"]);
  });
});
