import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asides } from "@/core/interview/reading/asides";
import { readUtterance } from "@/core/interview/reading/read-utterance";
import type { InterviewSettings } from "@/core/interview/settings";
import { utteranceKinds } from "@/core/interview/take-step";
import { readBundledGuide } from "./bundled-guide";

const rowSchema = z.object({
  id: z.string(),
  part: z.enum(["tuned", "apart", "unmended"]),
  questionId: z.string(),
  kinds: z.array(z.enum(utteranceKinds)).min(1),
  /** What is asked beside the answer, any of these. */
  asides: z.array(z.enum(asides)).optional(),
  text: z.string(),
});

const guide = readBundledGuide();
const rowsIn = (file: string) =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => rowSchema.parse(JSON.parse(line)));
const questions = new Map(guide.questions.map((question) => [question.id, question]));
const isAnswer = (kind: string) => kind === "answer" || kind === "partial-answer";

const readIn = (file: string, language: InterviewSettings["language"]) =>
  rowsIn(file).map((row) => {
    const question = questions.get(row.questionId);
    if (!question) throw new Error(`${row.id} names a question that the guide does not have.`);
    const { kind, aside } = readUtterance(row.text, { guide, language, question });
    return { ...row, as: kind, aside };
  });
type ReadRow = ReturnType<typeof readIn>[number];
/** An answer and a partial one lead to the same moves. */
const isRight = ({ kinds, as }: ReadRow) => kinds.includes(as) || (isAnswer(as) && kinds.some(isAnswer));
const shareOf = (part: ReadRow[], holds: (row: ReadRow) => boolean) =>
  part.filter(holds).length / part.length;

describe.each([
  ["utterances.jsonl", "en"],
  ["utterances-zh.jsonl", "zh"],
] as const)("reading labelled utterances of %s", (file, language) => {
  const read = readIn(file, language);

  it("reads nearly all that it was mended for, and four of five that it was not", () => {
    expect(
      shareOf(
        read.filter(({ part }) => part === "tuned"),
        isRight,
      ),
    ).toBeGreaterThan(0.94);
    expect(
      shareOf(
        read.filter(({ part }) => part === "apart"),
        isRight,
      ),
    ).toBeGreaterThan(0.8);
  });

  it("hears what is asked beside an answer, and nothing where nothing is asked", () => {
    const beside = read.filter((row) => row.asides !== undefined);
    const heard = ({ asides: asked, aside }: ReadRow) =>
      aside !== undefined && asked?.includes(aside) === true;
    expect(beside.length).toBeGreaterThanOrEqual(5);
    expect(shareOf(beside, heard)).toBeGreaterThan(0.8);
    const plain = read.filter((row) => row.asides === undefined);
    expect(shareOf(plain, ({ aside }) => aside !== undefined)).toBeLessThan(0.005);
  });

  it("reads of the last round, which it was not mended for, what docs/interviewer.md records", () => {
    const fresh = read.filter(({ part }) => part === "unmended");
    const whole = (row: ReadRow) => isRight(row) && (row.asides === undefined || row.aside !== undefined);
    expect(shareOf(fresh, whole)).toBeGreaterThan(0.4);
  });

  it("takes answers as answers, and next to nothing else", () => {
    const answers = read.filter(({ kinds }) => kinds.some(isAnswer));
    const others = read.filter(({ kinds, part }) => part !== "unmended" && !kinds.some(isAnswer));
    expect(shareOf(answers, ({ as }) => isAnswer(as))).toBeGreaterThan(0.98);
    expect(shareOf(others, ({ as }) => isAnswer(as))).toBeLessThan(0.03);
  });
});
