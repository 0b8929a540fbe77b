import { describe, expect, it } from "vitest";
import { isChinese } from "../../text/chinese";
import { sampleGuide } from "../fixtures/sample-guide";
import type { MoveOf } from "../move";
import { findRuleBreak } from "../persona-rules";
import { interviewSettingsSchema } from "../settings";
import type { Turn } from "../transcript";

const turn = (role: Turn["role"], text: string): Turn => ({
  ...{ id: text.slice(0, 9), role, text, move: null },
  ...{ action: null, questionId: "kafka-ordering" },
});
const transcript = [
  turn("interviewer", "I see. Who decided on the partition key of the orders topic?"),
  turn("interviewer", "你们当时为什么选择客户编号做分区键？"),
  turn("interviewer", "How was that measured?"),
  turn(
    "candidate",
    "We hash the customer id, because each consumer keeps its own cache. 我们用客户编号做分区键，缓存按消费者分开。",
  ),
];
const ruleOf = (sentence: string, quote: string) => {
  const language = isChinese(sentence) ? ("zh" as const) : ("en" as const);
  const move: MoveOf<"probe"> = {
    ...{ type: "probe", questionId: "kafka-ordering", reason: "unscripted" },
    ...{ keyPointId: null, component: null, quote },
  };
  const context = {
    ...{ guide: sampleGuide, plan: { sections: [], reserve: [] }, seed: 1, transcript },
    settings: interviewSettingsSchema.parse({ language }),
  };
  return findRuleBreak(sentence, "", context, move)?.rule ?? null;
};

describe("a follow-up of the model's own that was asked before", () => {
  it.each([
    [
      "And for the customer id: who decided on the partition key for the orders topic?",
      "hash the customer id",
    ],
    [
      "With the customer id, how would you keep messages in order that belong together?",
      "hash the customer id",
    ],
    [
      "Each consumer keeps its own cache: what price would you pay to keep everything in order?",
      "keeps its own cache",
    ],
    ["当时你们为什么选择客户编号来做分区键？", "用客户编号做分区键"],
  ])("is held back: %s", (sentence, quote) => expect(ruleOf(sentence, quote)).toBe("asked-before"));

  it.each([
    ["What happens to the cache when a consumer dies?", "each consumer keeps its own cache"],
    ["What else than the customer id did you try as a key?", "hash the customer id"],
    ["Why does each consumer keep its own cache?", "each consumer keeps its own cache"],
    ["How large does that cache get?", "each consumer keeps its own cache"],
    ["Which orders would land in one partition if the customer id were empty?", "hash the customer id"],
    ["缓存按消费者分开之后，怎么保证数据一致？", "缓存按消费者分开"],
    ["消费者重启时，缓存怎么恢复？", "缓存按消费者分开"],
  ])("is let through where it asks something else: %s", (sentence, quote) =>
    expect(ruleOf(sentence, quote)).toBeNull(),
  );

  it("is not told of the same words alone", () => {
    expect(ruleOf("What lies behind “hash the customer id”?", "hash the customer id")).toBeNull();
  });
});
