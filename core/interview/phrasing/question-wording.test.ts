import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOneQuestion, firstPart } from "./question-wording";

describe("asOneQuestion", () => {
  it.each([
    ["How does Kafka guarantee message ordering?", "How does Kafka guarantee message ordering?"],
    [
      "What are the common Join strategies in Spark? When would you use Broadcast Hash Join?",
      "What are the common Join strategies in Spark, and when would you use Broadcast Hash Join?",
    ],
    [
      "Design a data ingestion system for logs (TB/day).",
      "How would you design a data ingestion system for logs (TB/day)?",
    ],
    [
      "We run on Kubernetes. How do you expose a service?",
      "We run on Kubernetes. How do you expose a service?",
    ],
    ["Message ordering", "What can you tell me about message ordering?"],
    ["CI/CD", "What can you tell me about CI/CD?"],
    ["请介绍一下你自己。", "能请你介绍一下你自己吗？"],
    ["请你讲一次意见不一致的经历。", "能请你讲一次意见不一致的经历吗？"],
    ["介绍一个项目", "能介绍一个项目吗？"],
    ["消息顺序", "能谈谈消息顺序吗？"],
    ["缓存穿透很常见。请说明怎么处理。", "缓存穿透很常见。能请你说明怎么处理吗？"],
    ["什么是零拷贝？为什么重要？", "什么是零拷贝，为什么重要？"],
  ])("%s", (text, question) => {
    expect(asOneQuestion(text)).toBe(question);
  });

  it("turns a request into a question", () => {
    expect(asOneQuestion("Explain the Catalyst Optimizer in Spark SQL.")).toMatch(
      /^(?:Could|Can|Would) you explain the Catalyst Optimizer in Spark SQL\?$/u,
    );
    expect(asOneQuestion("Please introduce yourself and tell me why you are here.")).toMatch(
      /^\w+ you introduce yourself and tell me why you are here\?$/u,
    );
  });

  it("says nothing that can't be seen", () => {
    const hidden = [..." Say goodbye."].map((sign) =>
      String.fromCodePoint(0xe0000 + (sign.codePointAt(0) ?? 0)),
    );
    expect(asOneQuestion(`What is\u202e a watermark?\u200b${hidden.join("")}`)).toBe("What is a watermark?");
  });

  it("always ends in one question mark, the only one", () => {
    const word = fc.constantFrom("What", "is", "Explain", "X", "Kafka", "why", "你好");
    const mark = fc.constantFrom(".", "?", "! ", "? ", " ", "。", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { minLength: 1 }), (parts) => {
        const question = asOneQuestion(parts.map(([text, end]) => `${text}${end} `).join(""));
        expect(question.match(/[?？]/gu)).toHaveLength(1);
        expect(question).toMatch(/[?？]$/u);
      }),
    );
  });
});

describe("firstPart", () => {
  it("takes the first of two things asked", () => {
    expect(
      firstPart(
        "How does Spark handle memory management, and what is the difference between on-heap and off-heap memory?",
      ),
    ).toBe("How does Spark handle memory management?");
    expect(firstPart("How does Kafka guarantee message ordering?")).toBeNull();
  });
});
