import { expect, test } from "vitest";
import { findOtherLanguage } from "./language";
import { ReadText } from "./read-text";

test.each([
  ["zh", "Good to meet you, and thank you for coming."],
  ["en", "很高兴见到你，我们开始吧。"],
] as const)("in %s a whole sentence of the other language is found", (language, sentence) => {
  expect(findOtherLanguage(new ReadText(sentence), language)).toBe(sentence);
});

test.each([
  ["zh", "你提到 Spark、Flink 和 Kafka，为什么这样选？"],
  ["zh", "Apache Kafka？"],
  ["zh", "我照原文念：How does Kafka guarantee message ordering?"],
  ["en", "So you were at 星河出行 then?"],
  ["en", "王志伟?"],
] as const)("in %s terms, names and what is read out stay as they are: %s", (language, sentence) => {
  expect(findOtherLanguage(new ReadText(sentence), language)).toBeNull();
});
