import { expect, test } from "vitest";
import { addedWords } from "./added-words";

const position = { role: "Baker", company: "Oven & Co" };

test("figures, names and uncommon words that were not asked about are found", () => {
  const added = addedWords(
    "How did the 40 % drop at the Munich bakery change your levain?",
    "How is the bakery?",
    position,
  );
  expect(added).toEqual(expect.arrayContaining(["40", "Munich", "levain"]));
});

test("the candidate's words, the position and the talk of asking add nothing", () => {
  const question = "Do you use sourdough?";
  expect(
    addedWords(
      "In the Baker role at Oven & Co, how do you decide whether to use sourdough?",
      question,
      position,
    ),
  ).toEqual([]);
  expect(
    addedWords("What was the hardest decision about sourdough that you had to make?", question, position),
  ).toEqual([]);
});
