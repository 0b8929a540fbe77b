import { describe, expect, it } from "vitest";
import { sampleGuide } from "../fixtures/sample-guide";
import { readUtterance } from "./read-utterance";

const question = sampleGuide.questions.find(({ id }) => id === "kafka-ordering") ?? null;
const kindIn = (language: "en" | "zh", text: string) =>
  readUtterance(text, { guide: sampleGuide, language, question }).kind;

const wanting = [
  "May I ask my questions now?",
  "Can we move to my questions?",
  "Could I ask you a few questions now, please?",
  "I'd like to ask my own questions now.",
  "When do I get to ask my questions?",
  "Is it my turn to ask questions yet?",
  "Can we skip ahead to the part where I ask?",
  "Sorry, but can we please go straight to my questions?",
  "I have some questions for you as well.",
  "Let's move on to my questions.",
  "Would it be okay if I asked my questions first?",
  "What about my questions?",
  "Will there be time for my questions?",
  "I'd rather ask you some questions now, if that's all right.",
  "Before we continue, may I ask a couple of questions myself?",
  "my questions now please",
  "I want to ask my own questions now.",
  "I'd rather ask mine now.",
  "Can we stop for my questions?",
];
const wantingInChinese = [
  "我现在可以问我的问题了吗？",
  "能不能先轮到我提问？",
  "可以进入我提问的环节了吗？",
  "我想先问几个问题，可以吗？",
  "什么时候轮到我提问？",
  "我们能直接到我的问题吗？",
  "现在该我提问了吧？",
  "我也有几个问题想问你。",
  "可以让我问问题了吗",
  "接下来可以由我来提问吗？",
  "不好意思，我能先问您几个问题吗？",
  "跳到提问环节吧。",
];

describe("whoever wants to come to their own questions", () => {
  it.each(wanting)("is understood: %s", (text) => expect(kindIn("en", text)).toBe("own-questions"));
  it.each(wantingInChinese)("is understood in Chinese: %s", (text) =>
    expect(kindIn("zh", text)).toBe("own-questions"),
  );
});

describe("nothing else is taken for it", () => {
  it.each([
    "Can we move to the next question?",
    "Could you repeat the question?",
    "May I ask what you mean by ordering?",
    "I have a question about the question.",
    "I'd ask the product team a few questions about the key first, then choose the partition key by customer.",
    "My questions to the team were always about the offset and the partition.",
    "Can I start with the partitions?",
    "How big is the team?",
    "I moved on to my questions about partition keys, and we found that one key was hot.",
  ])("%s", (text) => expect(kindIn("en", text)).not.toBe("own-questions"));
  it.each([
    "下一个问题吧。",
    "能再说一遍问题吗？",
    "我会先问业务几个问题，再决定分区键。",
    "我的问题是分区键选得不好。",
    "当时我想问清楚需求，所以开了一次会。",
  ])("%s", (text) => expect(kindIn("zh", text)).not.toBe("own-questions"));
});
