import { expect, test } from "vitest";
import type { Guide } from "@/core/guide/guide";
import { builtInRater } from "./built-in-rater";
import { rateRow } from "./rate-row";

const guide = { role: "Baker", company: "Oven & Co", questions: [], questionsToAsk: [] } as unknown as Guide;
const never = new AbortController().signal;
const rate = (row: object) =>
  rateRow({ guide, rater: builtInRater }, { id: "1", kind: "ask", ...row }, never);
const answer = "What is the salary range for this position?";

test("a question to the interviewer gets six criteria with words of the question, and their mean as total", async () => {
  const row = await rate({
    answer: "What went wrong with the last oven, and what would you do differently today?",
  });
  expect(row.status).toBe("rated");
  expect(Object.keys(row.criteria ?? {})).toHaveLength(6);
  const levels = Object.values(row.criteria ?? {}).map(({ level }) => level);
  expect(row.total).toBeCloseTo(levels.reduce((sum, level) => sum + (100 * (level - 1)) / 4 / 6, 0));
});

test("who is asked counts where a row says so; a word that is no person is not known", async () => {
  const fitting = async (row: object) => (await rate({ answer, ...row })).criteria?.fitting?.level ?? 0;
  const engineer = await fitting({ interviewer: "principal-engineer" });
  expect(engineer).toBeLessThan(await fitting({ interviewer: "hr-partner" }));
  expect(await fitting({ interviewer: "the queen", stage: 7 })).toBe(await fitting({}));
});

test("what asks nothing is rated, at the bottom of every scale", async () => {
  const row = await rate({ answer: "I have no questions, thank you." });
  expect(row).toMatchObject({ status: "rated", total: 0 });
});
