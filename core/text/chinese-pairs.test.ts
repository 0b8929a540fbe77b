import { expect, test } from "vitest";
import { chinesePairs } from "./chinese-pairs";

test("pairs are of neighbouring Chinese characters, without those that hold a sentence together", () => {
  expect([...chinesePairs("引入幂等生产者，用 Kafka 的事务。")]).toEqual([
    "引入",
    "入幂",
    "幂等",
    "等生",
    "生产",
    "产者",
    "事务",
  ]);
  expect(chinesePairs("我们的，是这样的 off-heap").size).toBe(0);
});
