import { describe, expect, it } from "vitest";
import { isOtherLanguage } from "./language";

describe("isOtherLanguage", () => {
  it.each([
    "ich habe das projekt geleitet und die daten sind in der cloud",
    "j'ai dirigé le projet et les données sont dans le cloud avec nous",
    "yo no lo sé pero creo que es por la clave del tema",
    "消息的顺序只在一个分区里有保证",
    "сообщения упорядочены только внутри раздела",
    "パーティションの中だけ順序が保証されます",
    "파티션 안에서만 순서가 보장됩니다",
  ])("in English: %s", (text) => {
    expect(isOtherLanguage(text, "en")).toBe(true);
  });

  it.each([
    "order holds within a partition",
    "i am mainly about 分布式 big data system and cloud native",
    "we throw bad records to 死信队列 and replay them after the fix",
    "de facto the key decides",
    "kafka",
    "10 mb",
  ])("is English enough: %s", (text) => {
    expect(isOtherLanguage(text, "en")).toBe(false);
  });

  it("in Chinese takes terms in English, but not whole sentences", () => {
    expect(isOtherLanguage("kafka 的 partition", "zh")).toBe(false);
    expect(isOtherLanguage("partition key", "zh")).toBe(false);
    expect(
      isOtherLanguage(
        "the order of messages is only guaranteed within one partition of the whole topic",
        "zh",
      ),
    ).toBe(true);
  });
});
