import { z } from "zod";
import { questionKinds, starComponentSchema } from "../guide/guide";
import { verdicts } from "../scoring/assessment";
import { askTopicSchema, probeReasonSchema } from "./move";
import { outcomeSchema } from "./outcome";

export type { Outcome } from "./outcome";

/** A section of the plan: questions of one kind in the order to be asked, and its share of the time. */
export const planSectionSchema = z.object({
  kind: z.enum([...questionKinds, "ask"]),
  questionIds: z.array(z.string()),
  minutes: z.number(),
});
export type PlanSection = z.infer<typeof planSectionSchema>;
/**
 * Made once at the start from guide, settings, seed and what was asked in earlier interviews; stored with the interview. The "ask" section comes
 * last and holds no ids. `reserve`: further questions for whoever answers quickly, the most valuable of each kind first.
 */
export const planSchema = z.object({
  sections: z.array(planSectionSchema),
  reserve: z.array(z.string()).default([]),
});
export type Plan = z.infer<typeof planSchema>;

/** The candidate's turns that make up an answer, with the key point probed just before each. */
const answerTurnSchema = z.object({ turnId: z.string(), probedKeyPointId: z.string().nullable() });
export type AnswerTurn = z.infer<typeof answerTurnSchema>;

/** A question that has ended; becomes an answer and a rating job. A late addition closes it again with all its turns. */
const closedQuestionSchema = z.object({
  questionId: z.string(),
  /** From 1; each time that the question is asked anew in practice is an attempt of its own. */
  attempt: z.number().int().default(1),
  outcome: outcomeSchema,
  answer: z.array(answerTurnSchema),
  hints: z.number().int(),
});
export type ClosedQuestion = z.infer<typeof closedQuestionSchema>;

const probeRecordSchema = z.object({
  reason: probeReasonSchema,
  keyPointId: z.string().nullable(),
  component: starComponentSchema.nullable(),
});

const currentQuestionSchema = z.object({
  questionId: z.string(),
  attempt: z.number().int().default(1),
  /** Interview time, in milliseconds, that had been used when it was asked. */
  startedAtMs: z.number(),
  answer: z.array(answerTurnSchema),
  /** Best verdict so far of each key point, by the built-in reading; empty where that cannot read the language. */
  coverage: z.record(z.string(), z.enum(verdicts)),
  probes: z.array(probeRecordSchema),
  redirects: z.number().int(),
  clarifications: z.number().int(),
  hints: z.number().int(),
  /** Moments to think and announcements of more; past their budget they count as redirects. */
  acknowledgements: z.number().int(),
});
export type CurrentQuestion = z.infer<typeof currentQuestionSchema>;

/** The part in which the candidate asks. */
const askStateSchema = z.object({
  /** The candidate's turns that were questions, in order; each can be rated by its own. */
  questionTurnIds: z.array(z.string()),
  topics: z.array(askTopicSchema),
  /** Turns that were neither a question nor an answer to a question asked back. */
  blanks: z.number().int(),
  /** The last reply ended in a question to the candidate. */
  askedBack: z.boolean(),
});

/** All that decides the next move besides the guide, the plan and the transcript. Plain JSON; times in milliseconds of the server's clock. */
export const interviewStateSchema = z.object({
  phase: z.enum(["questions", "ask", "ended"]),
  current: currentQuestionSchema.nullable(),
  /** Questions that the plan has grown by. */
  added: z.array(z.string()).default([]),
  /** In the order in which they ended. */
  done: z.array(closedQuestionSchema),
  ask: askStateSchema,
  /** Time used up by running stretches before `runningSince`. */
  elapsedMs: z.number(),
  /** Null while paused or ended. */
  runningSince: z.number().nullable(),
  timeWarned: z.boolean(),
  /** The candidate is short of time: interview time by which they have to go, in milliseconds, if they said when. */
  hurry: z.object({ untilMs: z.number().nullable() }).nullable().default(null),
  /** Questions asked so far, the current one included. */
  asked: z.number().int(),
  /** Share (0–1) of the key points' weight that each answer covered, by the built-in reading; steers how far the next is probed. */
  strengths: z.array(z.number()),
  /** Built-in phrasings already used, so that nothing is said twice. */
  usedPhrases: z.array(z.string()),
});
export type InterviewState = z.infer<typeof interviewStateSchema>;
