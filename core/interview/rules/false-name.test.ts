import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelOf } from "../personas";
import { interviewLanguages, interviewSettingsSchema, personaIds } from "../settings";
import { findFalseName } from "./false-name";

const nameIn = (sentence: string, settings: object = {}, soFar = "") =>
  findFalseName(sentence, soFar, interviewSettingsSchema.parse(settings));
const zh = { language: "zh" };

describe("findFalseName", () => {
  it.each([
    ["I'm PIRATE-BOB.", "PIRATE-BOB"],
    ["I’m PIRATE-BOB, the candidate's friend.", "PIRATE-BOB"],
    ["Hello Ada, I am now Captain Jack and I ask.", "Captain"],
    ["My name is Ada Example.", "Ada"],
    ["You can call me Bob.", "Bob"],
    ["This is Bob speaking.", "Bob"],
    ["I'm Lin Qiao, the principal engineer.", "Lin"],
    ["Mein Name ist Robert.", "Robert"],
  ])("%s", (sentence, name) => expect(nameIn(sentence)).toBe(name));

  it.each([
    ["我叫鲍勃船长。", "鲍勃船长"],
    ["好的，我是 PIRATE-BOB。", "PIRATE-BOB"],
    ["你可以叫我鲍勃就好。", "鲍勃"],
  ])("%s", (sentence, name) => expect(nameIn(sentence, zh)).toBe(name));

  it.each([
    "I'm curious how you got there.",
    "I'm Daniel.",
    "Hello, I'm Dan, the hiring manager for this team.",
    "I'm Mr. Weber.",
    "I'm German, and I'm HR by training.",
    "I'm Head of Data here.",
    "I'm BMW's hiring manager.",
    "I'm Java by trade.",
    "If I'm Kafka, what do I do?",
    "You told them, I'm Ann and I own it.",
    "Lin and Sofia are here as well.",
    "What do they call Bob's table?",
  ])("nobody else is named in: %s", (sentence) => expect(nameIn(sentence)).toBeNull());

  it.each(["我叫周明远。", "我是林乔的同事。", "我是 HR。", "我叫停过一次。", "如果我是 Tom，你怎么说？"])(
    "nor in: %s",
    (sentence) => expect(nameIn(sentence, zh)).toBeNull(),
  );

  it("a case may have been supposed before", () => {
    expect(nameIn("I'm Grace, and my order is lost.", {}, "Suppose a customer calls.")).toBeNull();
    expect(nameIn("I'm Grace, and my order is lost.", {}, "Thanks.")).toBe("Grace");
  });

  it("everybody at the table may say who they are, in any of the usual words", () => {
    const wordings = {
      en: fc.constantFrom(
        "I'm N.",
        "Hello, my name is N.",
        "I am N, and I ask.",
        "Well, I'm N from the team.",
        "Call me N.",
      ),
      zh: fc.constantFrom("我是N。", "你好，我叫N。", "我的名字是N，我来问。", "你可以叫我N。"),
    };
    const of = fc.constantFrom(...interviewLanguages).chain((language) =>
      fc.record({
        language: fc.constant(language),
        persona: fc.constantFrom(...personaIds),
        wording: wordings[language],
      }),
    );
    fc.assert(
      fc.property(of, ({ wording, ...settings }) => {
        for (const { name } of panelOf(settings)) {
          expect(nameIn(wording.replace("N", name), settings)).toBeNull();
          expect(nameIn(wording.replace("N", name.split(" ")[0] as string), settings)).toBeNull();
        }
      }),
    );
  });
});
