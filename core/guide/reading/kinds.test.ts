import { describe, expect, test } from "vitest";
import { kindByWording } from "./kind-by-wording";
import { sectionKindOf } from "./section-kind";

describe("what a heading announces", () => {
  test.each([
    ["1. Personal Introduction Strategy", "introduction"],
    ["About me", "introduction"],
    ["2. Project Deep Dives", "project"],
    ["STAR stories", "project"],
    ["3. Technical Q&A Bank", "technical"],
    ["Architecture/Design Questions", "design"],
    ["System design", "design"],
    ["Domain-Specific Questions (Automated Driving)", "domain"],
    ["4. Behavioral & Cultural Fit", "behavioral"],
    ["Behavioural questions", "behavioral"],
    ["Questions they may ask", "questions"],
    ["FAQ", "questions"],
    ["5. Questions to Ask", "ask"],
    ["Questions for the interviewer", "ask"],
    ["Questions I would ask them", "ask"],
    ["What I will ask", "ask"],
    ["反问面试官", "ask"],
    ["一、自我介绍", "introduction"],
    ["项目经历", "project"],
    ["系统设计", "design"],
    ["行为面试", "behavioral"],
    ["技术面试题", "technical"],
    ["Travel", null],
    ["Kafka", null],
    ["", null],
  ])("%s: %s", (heading, kind) => expect(sectionKindOf(heading)).toBe(kind));
});

describe("the kind of a question by its wording", () => {
  test.each([
    ["Tell me about yourself.", "introduction"],
    ["请做一下自我介绍", "introduction"],
    ["Walk me through a project you are proud of", "project"],
    ["Tell me about a time you failed", "behavioral"],
    ["What is your greatest weakness?", "behavioral"],
    ["Why do you want to work here?", "behavioral"],
    ["请讲一次你和同事冲突的经历", "behavioral"],
    ["Design a URL shortener", "design"],
    ["How would you design a rate limiter?", "design"],
    ["设计一个短链接系统", "design"],
    ["What is a design pattern?", "technical"],
    ["How does Kafka guarantee ordering?", "technical"],
  ])("%s: %s", (question, kind) => expect(kindByWording(question)).toBe(kind));
});
