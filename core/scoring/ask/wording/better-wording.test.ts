import fc from "fast-check";
import { expect, test } from "vitest";
import { askContextOf } from "../ask-context";
import { assessAsk } from "../assess-ask";
import { addedWords } from "./added-words";
import { anchor } from "./anchor";
import { betterWording } from "./better-wording";
import { keepBest } from "./keep-best";
import { openUp } from "./open-up";

const bakery = { role: "Baker", company: "Oven & Co" };
const context = askContextOf({ ...bakery, interviewer: "hiring-manager", stage: null }, null);

test.each([
  ["Do you use sourdough?", "How do you decide whether to use sourdough?"],
  ["Did you consider a second oven?", "What spoke for a second oven, and what against it?"],
  ["Are there courses for bakers?", "What courses for bakers are there?"],
  ["Is a later start possible?", "Under which conditions is a later start possible?"],
  ["Can I change a recipe?", "Under which conditions can I change a recipe?"],
  [
    "Would I have the authority to send flour back?",
    "In which cases would I have the authority to send flour back?",
  ],
])("%s opens up without taking the answer for granted", (closed, opened) => {
  expect(openUp(closed)).toBe(opened);
});

test("what can't be opened honestly stays as it is", () => {
  for (const text of ["Have you finished the new shop?", "How do you bake?", "Are there enough bakers?", ""])
    expect(openUp(text)).toBeNull();
});

test("of several questions the one that asks for most is kept, with what it rests on", () => {
  expect(keepBest("How many ovens are there, and what went wrong with the last oven you bought?")).toBe(
    "What went wrong with the last oven you bought?",
  );
  expect(
    keepBest(
      "You told me that the mill was late in May. Is that usual? What would you drop first if the mill was late again?",
    ),
  ).toBe("You told me that the mill was late in May. What would you drop first if the mill was late again?");
  expect(keepBest("How do you bake?")).toBeNull();
});

test("a general question is tied to the position by its name", () => {
  expect(anchor("What does success look like in this role?", bakery)).toBe(
    "What does success look like in the Baker role?",
  );
  expect(anchor("How would you describe the culture here?", bakery)).toBe(
    "How would you describe the culture at Oven & Co?",
  );
  expect(anchor("What is the company car policy?", { ...bakery, role: "" })).toBeNull();
  expect(anchor("What does a typical day look like?", { role: "", company: "" })).toBeNull();
});

test("a wording is offered only where it is rated higher, and adds no word but the position's and small ones", () => {
  const piece = fc.constantFrom(
    "Do you bake rye?",
    "What does a day look like?",
    "how many ovens are there, and who cleans them,",
    "Is there a canteen?",
    "I read that you closed a shop.",
    "and what did you learn from it?",
    "Are there courses?",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const text = pieces.join(" ");
      const better = betterWording(text, context, bakery);
      if (!better) return;
      const total = (question: string) =>
        Object.values(assessAsk(question, context)).reduce((sum, { level }) => sum + level, 0);
      expect(total(better.text)).toBeGreaterThan(total(text));
      expect(addedWords(better.text, text, bakery)).toEqual([]);
    }),
  );
});
