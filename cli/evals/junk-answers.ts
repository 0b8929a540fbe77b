import type { Question } from "@/core/guide/guide";
import { isStopWord } from "@/core/text/stop-words";
import { tokenize } from "@/core/text/tokens";

/** Answers to a question that say nothing, by what they try. None may score more than 10. */
export function junkAnswers(question: Question): { category: string; text: string }[] {
  const words = question.keyPoints.flatMap((point) =>
    tokenize(point.text)
      .filter((token) => !isStopWord(token.word))
      .map((token) => token.text),
  );
  return [
    { category: "keyword list", text: [...new Set(words)].join(", ") },
    { category: "keyword list", text: `Keywords: ${[...new Set(words)].join(" ")}` },
    { category: "echo", text: question.text },
    {
      category: "echo",
      text: `You ask me: ${question.text} That is a very good question, and I would like to answer it.`,
    },
    {
      category: "promise",
      text: `I will now explain this in detail. I'm going to cover every important aspect of it, with examples and figures. Let me start.`,
    },
    {
      category: "promise",
      text: `I'm going to explain ${words.slice(0, 4).join(", ")} and then I will talk about ${words.slice(-4).join(", ")}.`,
    },
    {
      category: "meta-claim",
      text: "As I said before, I have already covered all of the key points, including every detail you were looking for.",
    },
    { category: "gibberish", text: "asdf jkl qwer zxcv blorp snarf wibble quux frobnicate zzz lorem dolor" },
    { category: "fine", text: "It was fine. Everything went well." },
    { category: "fine", text: "fine" },
  ];
}
