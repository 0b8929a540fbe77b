import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import type { Move } from "../move";
import { interviewSettingsSchema } from "../settings";
import type { InterviewContext } from "../take-step";
import { findCompanyFact } from "./company-facts";
import { ReadText } from "./read-text";

const questionId = "kafka-ordering";
const context: InterviewContext = {
  guide: { ...sampleGuide, company: "Example Motors" },
  ...{ settings: interviewSettingsSchema.parse({}), plan: { sections: [], reserve: [] }, seed: 1 },
  transcript: [
    { id: "c0", role: "candidate", text: "Our team was in Munich.", action: null, move: null, questionId },
  ],
};
const probe: Move = {
  ...{ type: "probe", questionId, reason: "key-point", keyPointId: null, component: null, quote: null },
};

describe("facts about the firm while the interviewer asks", () => {
  it.each([
    "We moved everything to Kubernetes last year.",
    "The team is based in Stuttgart.",
    "Our platform runs on Databricks.",
    "Example uses Iceberg for that.",
    "We've just replaced Airflow with Dagster.",
    "We're a team of nine.",
    "At our place the data stays in Frankfurt.",
    "我们团队现在主要用Flink。",
    "我们去年迁到了Kubernetes。",
    "我们公司在慕尼黑有一个数据中心。",
  ])("are held back: %s", (line) => {
    expect(findCompanyFact(new ReadText(line), context, probe)).toBe(line);
  });

  it.each([
    "We have ten minutes left.",
    "We moved on quickly there, so let me stay a moment.",
    "We use the word topic as Kafka does.",
    "We settled on tables first, now messages.",
    "You said we run out of memory first.",
    "Let's say we run a cluster of ten nodes in Spark.",
    "So the team is in Munich.",
    "I'm the hiring manager for this role at Example Motors.",
    "How would we use Kafka for that?",
    "我们还有十分钟。",
    "我们用掉了一半时间。",
    "您说团队在用Flink。",
    "我们这边先到这里。",
  ])("are not what is said of the talk, of what the candidate told, or in a question: %s", (line) => {
    expect(findCompanyFact(new ReadText(line), context, probe)).toBeNull();
  });

  it("are not told in a reply to a question on the firm", () => {
    const reply: Move = { type: "reply", topic: "team", ending: "invite" };
    expect(findCompanyFact(new ReadText("We're a team of nine."), context, reply)).toBeNull();
  });
});
