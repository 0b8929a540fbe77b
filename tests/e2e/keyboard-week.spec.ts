import { readFileSync } from "node:fs";
import en from "@/messages/en.json" with { type: "json" };
import zh from "@/messages/zh-CN.json" with { type: "json" };
import { test } from "./fixtures";
import { type Reader, Week } from "./pages/keyboard-week";

const fixture = (name: string) =>
  readFileSync(new URL(`../../core/guide/fixtures/${name}.md`, import.meta.url), "utf8");

const readers: Reader[] = [
  {
    locale: "en-US",
    words: en,
    guide: fixture("site-reliability-engineer"),
    answer:
      "The node controller marks the node NotReady after 40 seconds, and pods are evicted after five minutes. " +
      "I roll out with a canary: 5 % of the traffic first, and I watch the error rate and the p99 latency. " +
      "An SLI is a measurement, an SLO is the target for it.",
    question: "How does the team decide which alerts may wake somebody at night?",
  },
  {
    locale: "zh-CN",
    words: zh,
    guide: fixture("backend-engineer-zh"),
    answer: "只保证分区内有序，相关消息使用同一个键。数据从磁盘缓冲区直接拷贝到网卡缓冲区，不经过用户态。",
    question: "团队怎样决定哪些技术难题先解决？",
  },
];

for (const reader of readers) {
  test(`a week by keyboard alone, ${reader.locale}`, async ({ otherPage, ownProduct }) => {
    const page = await otherPage({ locale: reader.locale });
    const week = new Week(page, await ownProduct("model"), reader);
    await test.step("import a guide", () => week.importGuide());
    await test.step("correct a key point, and take it back", () => week.correctKeyPoint());
    await test.step("hold an interview", () => week.holdInterview());
    await test.step("read its report", () => week.readReport());
    await test.step("answer a question once more", () => week.redo());
    await test.step("drill the weak points", () => week.drill());
    await test.step("look at the progress", () => week.seeProgress());
    await test.step("rehearse asking", () => week.ask());
    await test.step("save, delete and bring back", () => week.takeOutAndDelete());
  });
}
