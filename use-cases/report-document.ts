import { z } from "zod";
import { questionKindSchema, starComponentSchema, starComponents } from "@/core/guide/guide";
import { interviewSettingsSchema } from "@/core/interview/settings";
import { turnViewSchema } from "@/core/interview/wire";
import { wordingSteps } from "@/core/scoring/ask/wording/better-wording";
import { askCriteria, confidences, flags, verdictSchema } from "@/core/scoring/assessment";
import { outlineActs } from "@/core/scoring/better-answer/outline-answer";
import { bands } from "@/core/scoring/report";
import type { ReportView } from "./view-report";

const score = z.number().describe("0 to 100, unrounded");
const evidence = z
  .object({ turnId: z.string(), quote: z.string(), start: z.number().int(), end: z.number().int() })
  .describe("The words that a verdict rests on: in the turn's text, in UTF-16 units, end exclusive");
const level = z.object({
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  evidence: evidence.nullable(),
});
const weight = z
  .union([z.literal(1), z.literal(2), z.literal(3)])
  .describe("3 essential, 2 important, 1 nice to have");

const ratingSchema = z
  .object({
    status: z.enum(["rated", "no-answer"]),
    keyPoints: z.array(
      z.object({
        id: z.string(),
        verdict: verdictSchema,
        evidence: evidence.nullable(),
        afterProbe: z.boolean().describe("Said only after a follow-up about this very point"),
        confidence: z.enum(confidences).nullable(),
        reason: z.string().nullable(),
        dropped: z
          .object({ verdict: verdictSchema, quote: z.string().nullable(), why: z.string() })
          .nullable()
          .describe("What the rater proposed, where its quote does not bear it out"),
      }),
    ),
    star: z.record(z.enum(starComponents), level).nullable(),
    criteria: z.record(z.enum(askCriteria), level).nullable(),
    content: score,
    starScore: score.nullable(),
    orderScore: score.nullable(),
    total: score,
    flags: z.array(z.enum(flags)),
  })
  .describe("What the evidence bears out, and the numbers computed from it");

const notRated = z
  .object({ status: z.enum(["pending", "failed", "refused"]), reason: z.string() })
  .nullable()
  .describe("Why there is no rating");

const betterAnswer = z
  .object({
    outline: z
      .array(
        z.object({
          act: z.enum(outlineActs),
          keyPointId: z.string().nullable(),
          component: starComponentSchema.nullable(),
          text: z.string().describe("What to say, as the guide has it; empty for a part of the story"),
          after: evidence
            .nullable()
            .describe("The sentence that it follows or, to be corrected, replaces; null at the beginning"),
        }),
      )
      .describe("What to add, and where"),
    wording: z
      .object({ text: z.string(), model: z.string() })
      .nullable()
      .describe("The answer told better by a model from the candidate's own words, where it was asked to"),
  })
  .nullable()
  .describe("Null where the answer is not rated, or its marks were not shown yet");

const questionSchema = z.object({
  id: z.string(),
  kind: questionKindSchema,
  category: z.string(),
  topic: z.string().nullable(),
  text: z.string(),
  outcome: z.enum(["answered", "skipped", "unanswered"]),
  hints: z.number().int(),
  modelAnswer: z.string(),
  keyPoints: z.array(
    z.object({ id: z.string(), text: z.string(), weight, star: starComponentSchema.nullable() }),
  ),
  answer: z.object({
    parts: z.array(
      z.object({ turnId: z.string(), text: z.string(), probedKeyPointId: z.string().nullable() }),
    ),
  }),
  rating: ratingSchema.nullable(),
  notRated,
  disagreements: z.array(z.object({ evidence, guideText: z.string() })),
  delivery: z
    .object({
      words: z.number(),
      minutes: z.number().describe("At 140 words a minute"),
      fillers: z.number(),
      hedges: z.number(),
      i: z.number(),
      we: z.number(),
      longestSentenceWords: z.number(),
    })
    .nullable(),
  betterAnswer,
});

const gapSchema = z.object({
  questionId: z.string(),
  keyPointId: z.string().nullable(),
  component: starComponentSchema.nullable(),
  kind: z.enum(["missed", "contradicted", "partial", "star"]),
  text: z.string(),
  evidence: evidence.nullable(),
  cost: z.number().describe("Points of the interview's score"),
});

/** A report with its transcript, as it is given out. A change that breaks a reader raises `version`. */
export const reportDocumentSchema = z.object({
  format: z.literal("rehearsal-report"),
  version: z.literal(1),
  id: z.string(),
  startedAt: z.string().describe("ISO 8601, UTC"),
  endedAt: z.string().nullable(),
  settings: z.object(interviewSettingsSchema.shape),
  guide: z.object({ slug: z.string(), role: z.string(), company: z.string(), candidate: z.string() }),
  score: score.nullable(),
  range: z.object({ low: score, high: score }).nullable().describe("Calibrated; the band rests on it"),
  band: z.enum(bands).nullable(),
  rated: z.number().int(),
  asked: z.number().int(),
  planned: z.number().int().describe("Those that a grown plan added for a quick candidate included"),
  rater: z.object({ id: z.enum(["built-in", "model"]), version: z.string(), model: z.string() }).nullable(),
  competencies: z.array(
    z.object({
      kind: questionKindSchema,
      score: score.nullable(),
      rated: z.number().int(),
      asked: z.number().int(),
    }),
  ),
  gaps: z.array(gapSchema).describe("What to fix first"),
  questions: z.array(questionSchema),
  ownQuestions: z
    .array(
      z.object({
        turnId: z.string(),
        text: z.string(),
        preparedId: z.string().nullable(),
        rating: ratingSchema.nullable(),
        notRated,
        wording: z
          .object({ text: z.string(), steps: z.array(z.enum(wordingSteps)), model: z.string().nullable() })
          .nullable()
          .describe("The question in better words: by rules, which `steps` names, or by a model"),
      }),
    )
    .describe("What the candidate asked the interviewer"),
  transcript: z.array(turnViewSchema),
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** The report as a document of the published schema; what the schema does not name is left out. */
export function toReportDocument(view: ReportView): ReportDocument {
  const { report, asked: ownQuestions, turns: transcript, id, startedAt, endedAt, settings, guide } = view;
  const questions = report.questions.map((one) => ({ ...one, betterAnswer: view.better[one.id] ?? null }));
  return reportDocumentSchema.parse({
    ...{ format: "rehearsal-report", version: 1, id, startedAt, endedAt, settings, guide },
    ...report,
    ...{ questions, ownQuestions, transcript },
  } satisfies ReportDocument);
}
