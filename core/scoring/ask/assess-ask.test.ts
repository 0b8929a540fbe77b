import fc from "fast-check";
import { expect, test } from "vitest";
import { type AskCriterion, askCriteria } from "../assessment";
import { type AskContext, askContextOf } from "./ask-context";
import type { Asking } from "./asking";
import { assessAsk } from "./assess-ask";

const bakery: Asking = { role: "Baker", company: "Oven & Co", interviewer: "hiring-manager", stage: "first" };
const to = (interviewer: Asking["interviewer"]): AskContext => askContextOf({ ...bakery, interviewer }, null);
const levelOf = (
  criterion: AskCriterion,
  text: string,
  interviewer: Asking["interviewer"] = "hiring-manager",
) => assessAsk(text, to(interviewer))[criterion].level;

test("a question that rests on a fact is more specific than one that fits any employer", () => {
  const own =
    "You mentioned that the rye sourdough starter is shared by four shops. What happens when one of them lets it go sour?";
  expect(levelOf("specific", own)).toBeGreaterThanOrEqual(4);
  expect(levelOf("specific", "What does a typical day look like?")).toBeLessThanOrEqual(2);
});

test("yes or no is closed, a story or a trade-off is open", () => {
  expect(levelOf("open", "Is there a canteen?")).toBe(1);
  expect(
    levelOf(
      "open",
      "When the mill was late the last time, what did you drop first, and would you do it again?",
    ),
  ).toBeGreaterThanOrEqual(4);
});

test("what the careers page says is no insider's answer", () => {
  expect(levelOf("insider", "How many employees does the company have?")).toBeLessThanOrEqual(2);
  expect(
    levelOf("insider", "Who decides when a recipe is changed, and how did the last change go wrong?"),
  ).toBe(5);
});

test("pay is for HR, the work itself is not", () => {
  const pay = "What is the salary range for this position?";
  expect(levelOf("fitting", pay, "principal-engineer")).toBeLessThan(levelOf("fitting", pay, "hr-partner"));
  const work = "How do you tune the hydration of the levain for the stone oven's residual heat?";
  expect(levelOf("fitting", work, "hr-partner")).toBeLessThan(levelOf("fitting", work, "principal-engineer"));
});

test("praise and presumption serve no purpose", () => {
  expect(levelOf("purposeful", "How did you become such an impressive baker?")).toBeLessThanOrEqual(2);
  expect(levelOf("purposeful", "Was I better than the other candidates?")).toBeLessThanOrEqual(2);
});

test("several questions at once are not concise", () => {
  const one = "How do you choose the flour?";
  const many =
    "How do you choose the flour, and who pays for it, and is it local, and also what about the water, and do you filter it?";
  expect(levelOf("concise", many)).toBeLessThan(levelOf("concise", one));
});

test("who alone could answer it is not claimed when nobody knows who is asked", () => {
  const text = "You said the starter failed twice. Which decision of yours would you undo today, and why?";
  expect(levelOf("fitting", text, null)).toBeLessThanOrEqual(4);
});

test("an insider's question beats one for the careers page on the whole", () => {
  const sum = (text: string) =>
    askCriteria.reduce((total, name) => total + assessAsk(text, to("hiring-manager"))[name].level, 0);
  const good =
    "I noticed that the bakery runs in two cities: what was the hardest trade-off your team made, and what drove it?";
  expect(sum(good)).toBeGreaterThan(sum("What does your company do?") + 8);
});

test("what is no question is at level 1 throughout, without words", () => {
  for (const text of ["", "I like bread.", "Thank you very much!"]) {
    const levels = assessAsk(text, to(null));
    expect(askCriteria.map((name) => levels[name])).toEqual(
      askCriteria.map(() => ({ level: 1, quote: null })),
    );
  }
});

test("every level is one of five, and above the first it rests on words that were said", () => {
  const word = fc.constantFrom(
    ..."how what is the your team oven failed , and ? . why would you decide who pays a salary last time I read 12 sourdough".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.constantFrom(null, "hr-partner" as const),
      (words, person) => {
        const text = words.join(" ");
        const levels = assessAsk(text, to(person));
        for (const name of askCriteria) {
          const { level, quote } = levels[name];
          expect([1, 2, 3, 4, 5]).toContain(level);
          if (level > 1) expect(quote !== null && quote !== "" && text.includes(quote)).toBe(true);
        }
      },
    ),
  );
});
