import fc from "fast-check";
import { expect, test } from "vitest";
import { assessBuiltIn } from "../assess-built-in";
import { billing, point, question, task } from "../fixtures/questions";
import { rateAssessment } from "../rate";
import { outlineAnswer } from "./outline-answer";

function outline(asked: typeof billing, said: string) {
  const told = task(asked, said);
  const rating = rateAssessment(told, assessBuiltIn(told));
  const keyPoints = asked.keyPoints.map((one) => ({ ...one, star: one.star ?? null }));
  return outlineAnswer({ keyPoints, answer: told.answer, rating });
}

test("what was missed goes after the sentence that says the point before it", () => {
  const items = outline(
    billing,
    "Good question. Every request carries an idempotency key that the ledger stores. That is it.",
  );
  expect(items).toMatchObject([
    {
      act: "add",
      keyPointId: "retry",
      after: { quote: "Every request carries an idempotency key that the ledger stores." },
    },
    { act: "add", keyPointId: "outbox" },
  ]);
});

test("what was said otherwise is corrected in its place", () => {
  const said = "Every request carries an idempotency key that the ledger stores. Retries go on forever.";
  const wrong = outline(billing, said).find(({ act }) => act === "correct");
  expect(wrong).toMatchObject({ keyPointId: "retry", after: { quote: "Retries go on forever." } });
});

test("nothing is missing where all is covered", () => {
  const said = billing.keyPoints.map(({ text }) => `${text}.`).join(" ");
  expect(outline(billing, said)).toEqual([]);
});

test("the parts of a story that are missing are named, with where they belong", () => {
  const story = question([point("cut", "The load time fell by half", { star: "result" })], {
    kind: "project",
  });
  const items = outline(
    story,
    "In 2021 our billing service charged customers twice, at the end of each month.",
  );
  expect(items.filter(({ act }) => act === "tell").map(({ component }) => component)).toContain("result");
  const task = items.find(({ component }) => component === "task");
  expect(task?.after?.quote).toBe(
    "In 2021 our billing service charged customers twice, at the end of each month.",
  );
});

test("every place is a stretch of what was said, in the order of the answer", () => {
  const sentence = fc.constantFrom(
    "Every request carries an idempotency key.",
    "Retries go on forever.",
    "I like jazz.",
    "An outbox table publishes events after the commit.",
    "We back off exponentially",
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
      const said = sentences.join(" ");
      let last = -1;
      for (const { after } of outline(billing, said)) {
        const end = after?.end ?? -1;
        if (after) expect(said.slice(after.start, after.end)).toBe(after.quote);
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
