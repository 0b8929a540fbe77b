import { describe, expect, it } from "vitest";
import { isChinese } from "../../text/chinese";
import { sampleGuide } from "../fixtures/sample-guide";
import type { Move, MoveOf } from "../move";
import { findRuleBreak } from "../persona-rules";
import { interviewSettingsSchema } from "../settings";
import type { InterviewContext } from "../take-step";

const said = "We moved the ten tables one by one. 我们用客户编号做分区键。";
const context: InterviewContext = {
  guide: sampleGuide,
  settings: interviewSettingsSchema.parse({}),
  plan: { sections: [], reserve: [] },
  seed: 1,
  transcript: [
    { id: "c0", role: "candidate", text: said, move: null, action: null, questionId: "kafka-ordering" },
  ],
};
const probe = (quote: string): MoveOf<"probe"> => ({
  type: "probe",
  questionId: "kafka-ordering",
  reason: "unscripted",
  keyPointId: null,
  component: null,
  quote,
});
const ruleOf = (sentence: string, quote = "the ten tables") => {
  const settings = { ...context.settings, language: isChinese(sentence) ? "zh" : "en" } as const;
  return findRuleBreak(sentence, "", { ...context, settings }, probe(quote))?.rule ?? null;
};

describe("the words in quotation marks", () => {
  it.each([
    "You said “we moved the ten tables”; why?",
    "Why “one by one,” with ten tables?",
    "What is a “table” here?",
  ])("are the candidate's in: %s", (sentence) => expect(ruleOf(sentence)).toBeNull());

  it.each(["You said “we moved all the tables at once”; why?", "你说“所有表一次搬完”，为什么？"])(
    "are put into the candidate's mouth in: %s",
    (sentence) => expect(ruleOf(sentence)).toBe("misquote"),
  );
});

describe("the word", () => {
  const scope: Move = { type: "clarify", questionId: "kafka-ordering", how: "scope" };
  const clarified = (sentence: string) => findRuleBreak(sentence, "", context, scope)?.rule ?? null;

  it.each([
    "All right, the floor is yours, so what comes first?",
    "What would you like to know first?",
    "Do you have any questions for me?",
  ])("is not handed over while a question is open: %s", (sentence) => {
    expect(clarified(sentence)).toBe("stray");
    expect(ruleOf(`The ten tables. ${sentence}`)).toBe("stray");
  });

  it.each(["What would you want to know before you choose the key?", "Which questions did the team have?"])(
    "is not handed over by %s",
    (sentence) => expect(clarified(sentence)).toBeNull(),
  );
});

describe("a question put again", () => {
  const putAgain = (sentence: string, how: MoveOf<"clarify">["how"] = "repeat") =>
    findRuleBreak(sentence, "", context, { type: "clarify", questionId: "kafka-ordering", how })?.rule ??
    null;

  it("says something of it", () => {
    expect(putAgain("What would your last team complain about?")).toBe("stray");
    expect(putAgain("Where do you see yourself in five years?", "again")).toBe("stray");
    expect(putAgain("Sure: how does Kafka keep messages in order?")).toBeNull();
  });

  it("but a follow-up may be put in other words than the first time", () => {
    const move = { ...probe("the key"), questionId: "kafka-ordering" };
    const asked = { id: "i9", role: "interviewer", text: "Which key?", action: null } as const;
    const followedUp = {
      ...context,
      transcript: [...context.transcript, { ...asked, move, questionId: "kafka-ordering" }],
    };
    const again: Move = { type: "clarify", questionId: "kafka-ordering", how: "repeat" };
    expect(findRuleBreak("Yes, I asked: what would that look like?", "", followedUp, again)).toBeNull();
  });

  it("but in plainer words it may share none", () => {
    expect(putAgain("What makes one event come out before the other?", "rephrase")).toBeNull();
  });
});

describe("a new question", () => {
  const ask: MoveOf<"ask"> = {
    ...{ type: "ask", questionId: "kafka-ordering", previousQuestionId: null, after: null },
    ...{ minutesLeft: null, leftOut: [] },
  };
  const asked = (sentence: string, language: "en" | "zh" = "en") =>
    findRuleBreak(sentence, "", { ...context, settings: { ...context.settings, language } }, ask)?.rule ??
    null;

  it("is the one that is to be put, in whatever words", () => {
    expect(asked("How does Kafka guarantee message ordering?")).toBeNull();
    expect(asked("With ten tables, what keeps messages in order?")).toBeNull();
    expect(asked("Which of the ten tables was the hardest to move?")).toBe("stray");
    expect(asked("What would the cloud controller need to know?")).toBe("stray");
  });

  it("may be the first one", () => {
    const open: MoveOf<"open"> = { type: "open", questionId: "kafka-ordering" };
    const opened = (sentence: string) => findRuleBreak(sentence, "", context, open)?.rule ?? null;
    expect(opened("What does Kafka promise about order?")).toBeNull();
    expect(opened("How do you expose a service in Kubernetes?")).toBe("stray");
  });

  it("in another language than the guide's is told by the names that both keep, if it has any", () => {
    expect(asked("Kafka 怎么保证消息的顺序？", "zh")).toBeNull();
    expect(asked("消息的顺序是怎么保证的？", "zh")).toBeNull();
    expect(asked("Spark 里常见的 join 策略有哪些？", "zh")).toBe("stray");
    expect(asked("数据合规怎么影响架构？", "zh")).toBeNull();
  });
});

describe("a line that stays with a question", () => {
  const back: MoveOf<"redirect"> = { type: "redirect", questionId: "kafka-ordering", because: "feedback" };
  const said = (sentence: string, move: Move = back) =>
    findRuleBreak(sentence, "", context, move)?.rule ?? null;

  it("puts no other one of the guide", () => {
    expect(said("That comes later; which order do your messages arrive in?")).toBeNull();
    expect(said("So what would you tell a colleague about it?")).toBeNull();
    expect(said("So, what are the common join strategies in Spark?")).toBe("stray");
    const time: Move = { type: "acknowledge", what: "time", questionId: "kafka-ordering", minutesLeft: 9 };
    expect(said("About nine minutes; what are the common join strategies in Spark?", time)).toBe("stray");
  });

  it("gives the word where it hands over, and asks nothing else", () => {
    const handOver: Move = { type: "hand-over", after: "answered", minutesLeft: null, leftOut: [] };
    for (const line of ["What would you like to ask us?", "Anything from your side?", "你想了解什么？"])
      expect(said(line, handOver)).not.toBe("stray");
    expect(said("T+1 first, then; what convinced him beyond that?", handOver)).toBe("stray");
  });
});

describe("a follow-up of the model's own", () => {
  it("speaks of the words that it is tied to", () => {
    expect(ruleOf("Which of those tables was the hardest?")).toBeNull();
    expect(ruleOf("分区键还试过别的吗？", "我们用客户编号做分区键")).toBeNull();
    expect(ruleOf("What do you do in your free time?")).toBe("stray");
    expect(ruleOf("你平时喜欢做什么？", "我们用客户编号做分区键")).toBe("stray");
  });

  it("is no other question of the guide", () => {
    expect(ruleOf("Which of the common join strategies in Spark would fit those tables?")).toBe("stray");
  });
});
