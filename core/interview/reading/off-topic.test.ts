import { describe, expect, it } from "vitest";
import { parseGuide } from "../../guide/parse-guide";
import { sampleGuide } from "../fixtures/sample-guide";
import { isMashed, isOffTopic } from "./off-topic";

const kafka = sampleGuide.questions.find(({ id }) => id === "kafka-ordering") ?? null;

describe("isOffTopic", () => {
  it("takes private life for off topic", () => {
    expect(isOffTopic("my cat had four kittens last night", sampleGuide, kafka)).toBe(true);
    expect(isOffTopic("the football match on saturday was thrilling", sampleGuide, kafka)).toBe(true);
    expect(isOffTopic("昨天的足球比赛很精彩", sampleGuide, kafka)).toBe(true);
  });

  it("leaves an answer alone that shares no word with the guide, or has a homely example", () => {
    expect(isOffTopic("you hash one side and probe with the other", sampleGuide, kafka)).toBe(false);
    expect(
      isOffTopic(
        "think of a coffee queue: each partition is one queue and keeps its order",
        sampleGuide,
        kafka,
      ),
    ).toBe(false);
  });
});

describe("isOffTopic, of a question to which the guide has no answer", () => {
  const bare = parseGuide("# Interview preparation\n\n## Technical questions\n\n### What is a poolish?\n");
  const poolish = bare.questions[0] ?? null;

  it("is not moved by a word of private life that a trade may use", () => {
    const said = "a wet preferment of as much water as flour, left to ferment overnight";
    expect(isOffTopic(said, bare, poolish)).toBe(false);
  });

  it("still hears talk of nothing else", () => {
    expect(isOffTopic("my cat had four kittens last night", bare, poolish)).toBe(true);
  });
});

describe("isMashed", () => {
  it("tells keys struck at random from words and names", () => {
    expect(isMashed("asdf qwer asdf", sampleGuide)).toBe(true);
    expect(isMashed("aaaaaaa", sampleGuide)).toBe(true);
    expect(isMashed("rhythm of the log", sampleGuide)).toBe(false);
    expect(isMashed("", sampleGuide)).toBe(false);
  });
});
