import type { opening as english } from "../en/opening";
import type { Pool } from "../phrase";

export const opening: Record<keyof typeof english, Pool> = {
  "open.greeting": [
    "{candidate}，你好，感谢你抽时间过来。",
    "{candidate}，你好，很高兴见到你。",
    "你好，{candidate}，请坐，放松一点。",
    "你好，感谢你抽时间过来。",
  ],
  "open.self": [
    "我是{name}，{company}{function}，今天我们有{time}，聊聊{role}这个岗位。",
    "我叫{name}，是{company}{function}，接下来{time}我们谈谈{role}这个岗位。",
  ],
  "open.self-alone": ["我是{name}，{function}，我们有{time}。", "我叫{name}，是{function}，我们聊{time}。"],
  "open.self-coach": [
    "我是{name}，你的{function}，接下来{time}，我来扮演{company}的面试官，岗位是{role}。",
    "我是{name}，你的{function}，我会问{company}在{role}这个岗位上可能会问的问题，一共{time}。",
  ],
  "open.panel": [
    "我是{name}，{company}{function}，和我一起的还有{others}，我们有{time}聊{role}这个岗位。",
    "我是{name}，{company}{function}，{others}也在场，今天的岗位是{role}，一共{time}。",
  ],
  "open.format": [
    "我来提问，你可以慢慢想，最后留时间给你提问。",
    "先聊你和你的工作，再聊技术，最后几分钟留给你。",
    { text: "我喜欢细节，中间可能会追问一两句。", by: ["principal-engineer"] },
    { text: "不用急，听不清楚随时可以让我再说一遍。", by: ["coach"] },
    { text: "这更像一次谈话，不是考试，最后你也可以问我们。", by: ["hr-partner"] },
  ],
  "open.format-section": ["今天只谈一件事：{section}。", "这段时间我们都用来聊{section}。"],
  "open.format-drill": ["今天我们直接进入重点。", "这次不绕弯，直接开始。"],
  "open.format-ask": ["今天换一下角色：你来问，我尽量如实回答。", "这一次由你提问，我能说的都会告诉你。"],
  "question.as-written": [
    "这道题我手上是外文的，我照原文念：{question}",
    "我照原文念：{question}",
    "原题是这样写的：{question}",
    "题目原文是：{question}",
    "我把原题读一下：{question}",
    "单子上写的是：{question}",
    "这题我也念原文：{question}",
    "按原文来问：{question}",
  ],
  "open.first": [
    "我们开始吧：{question}",
    "第一个问题：{question}",
    "先从这里说起：{question}",
    "那就从这个问题开始：{question}",
  ],
};
