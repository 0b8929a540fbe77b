import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language";
import { slugify, slugOfFile, uniqueSlugs } from "./slug";

test.each([
  ["What is a Pod's lifecycle?", "what-is-a-pods-lifecycle"],
  ["Tomás Ortega", "tomas-ortega"],
  ["C++ & C#", "c-c"],
  ["什么是零拷贝？", "什么是零拷贝"],
  ["Kafka 如何保证消息顺序？", "kafka-如何保证消息顺序"],
  ["???", "item"],
  ["", "item"],
  [
    "one two three four five six seven eight nine ten eleven",
    "one-two-three-four-five-six-seven-eight-nine-ten",
  ],
])("%s → %s", (text, slug) => expect(slugify(text)).toBe(slug));

test("a slug is short and safe, whatever it is made from", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
      expect([...slug].length).toBeLessThanOrEqual(48);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

test("each is given once", () => {
  const unique = uniqueSlugs();
  expect(["a", "a", "a-2", "a", "b"].map(unique)).toEqual(["a", "a-2", "a-2-2", "a-3", "b"]);
});

describe("language by script", () => {
  test.each([
    ["How does Kafka guarantee ordering?", "en"],
    ["Kafka 只保证分区内有序。相关消息使用同一个 key，就会进入同一个 partition。", "zh"],
    ["Kafkaは、パーティション内の順序だけを保証します。", "ja"],
    ["카프카는 파티션 안에서만 순서를 보장합니다", "ko"],
    ["", "en"],
    ["English with one 词 in it, and quite a lot more English after that", "en"],
  ])("%s → %s", (text, language) => expect(detectLanguage(text)).toBe(language));
});

test.each([
  ["wang-zhiwei-bmw-ad", "wang-zhiwei-bmw-ad"],
  ["My_Guide-2", "My_Guide-2"],
  ["数据-工程师", "数据-工程师"],
  ["../../etc/passwd", "etc-passwd"],
  ["a\\..\\b", "a-b"],
  ["..", "item"],
  ["", "item"],
  ["\u202Egpj.exe", "gpj-exe"],
  ["x".repeat(500), "x".repeat(48)],
])("a file that calls itself %j is %s", (given, slug) => expect(slugOfFile(given)).toBe(slug));
