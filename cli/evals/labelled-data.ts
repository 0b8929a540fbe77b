import { readFile } from "node:fs/promises";
import { z } from "zod";
import { starComponents } from "@/core/guide/guide";
import { askedPersons, askStages } from "@/core/scoring/ask/asking";
import { askCriteria, verdictSchema } from "@/core/scoring/assessment";

const folder = new URL("../../tests/evals/data/", import.meta.url);

const guideAnswerSchema = z.object({
  id: z.string(),
  questionId: z.string(),
  profile: z.string(),
  answer: z.string(),
  verdicts: z.record(z.string(), verdictSchema),
  star: z.record(z.enum(starComponents), z.number()).nullable(),
  overall: z.number(),
});
/** An answer to one of the bundled guide's questions with the interviewers' verdicts, STAR presence (0–2) and mark (1–5). */
export type GuideAnswer = z.infer<typeof guideAnswerSchema>;

const shortAnswerSchema = z.object({
  id: z.string(),
  dataset: z.string(),
  question: z.string(),
  referenceAnswers: z.array(z.string()),
  answer: z.string(),
  score: z.number(),
});
/** A student's answer with the teacher's mark, 0–1. */
export type ShortAnswer = z.infer<typeof shortAnswerSchema>;

const keyPointMatchSchema = z.object({
  id: z.string(),
  topic: z.string(),
  keyPoint: z.string(),
  argument: z.string(),
  matches: z.union([z.literal(0), z.literal(1)]),
});
/** An argument and a key point: does the one say the other. */
export type KeyPointMatch = z.infer<typeof keyPointMatchSchema>;

const levelSchema = z.literal([1, 2, 3, 4, 5]);
const askedQuestionSchema = z.object({
  id: z.string(),
  manner: z.string(),
  role: z.string(),
  company: z.string(),
  interviewer: z.enum(askedPersons),
  stage: z.enum(askStages),
  question: z.string(),
  levels: z.record(z.enum(askCriteria), levelSchema),
});
/** A question that a candidate asks, with its labelled levels. */
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

const attackSchema = z.object({ id: z.string(), category: z.string(), text: z.string() });
/** A text that tries to move the score. */
export type Attack = z.infer<typeof attackSchema>;

const madeAttackSchema = attackSchema.extend({ half: z.enum(["known", "kept-apart"]) });
/** An attack of a family; `{question}`, `{words}` and `{prose}` stand for the question and for words of its key points. */
export type MadeAttack = z.infer<typeof madeAttackSchema>;

async function readRows<Row>(file: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const text = await readFile(new URL(file, folder), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

export interface LabelledData {
  guideAnswers: GuideAnswer[];
  /** More of them, on all of the guide's questions, made later and by another hand. */
  furtherAnswers: GuideAnswer[];
  shortAnswers: ShortAnswer[];
  keyPointMatches: KeyPointMatch[];
  attacks: Attack[];
  madeAttacks: MadeAttack[];
  askedQuestions: AskedQuestion[];
}

/** All labelled sets of `tests/evals/data`. */
export async function readLabelledData(): Promise<LabelledData> {
  return {
    guideAnswers: await readRows("guide-answers.jsonl", guideAnswerSchema),
    furtherAnswers: await readRows("further-answers.jsonl", guideAnswerSchema),
    shortAnswers: await readRows("short-answers.jsonl", shortAnswerSchema),
    keyPointMatches: await readRows("key-point-matches.jsonl", keyPointMatchSchema),
    attacks: await readRows("attacks.jsonl", attackSchema),
    madeAttacks: await readRows("made-attacks.jsonl", madeAttackSchema),
    askedQuestions: await readRows("asked-questions.jsonl", askedQuestionSchema),
  };
}
