import { z } from "zod";
import { keyPointSchema, questionKindSchema, starComponentSchema } from "@/core/guide/guide";
import { askedPersons, askStages } from "@/core/scoring/ask/asking";

const inlinePointSchema = keyPointSchema
  .partial({ aliases: true, misstatements: true, probe: true, weight: true })
  .extend({ star: starComponentSchema.nullish(), part: keyPointSchema.shape.part.nullish() });

/** Characters of one text: five of the longest turns. Longer ones, and longer lists, are no answers but a load. */
const text = z.string().max(100_000);

/** One row to rate: an answer and what it answers. Other fields are ignored. */
export const rateRowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  answer: text,
  questionId: text.optional(),
  question: text.optional(),
  kind: z.union([questionKindSchema, z.literal("ask")]).optional(),
  keyPoints: z.array(inlinePointSchema).min(1).max(200).optional(),
  referenceAnswers: z.array(text.min(1)).min(1).max(50).optional(),
  /** Of a question that the candidate asked: for which position, whom, and when. What is not understood of it is not known. */
  role: z.string().nullable().catch(null).default(null),
  company: z.string().nullable().catch(null).default(null),
  interviewer: z.enum(askedPersons).nullable().catch(null).default(null),
  stage: z.enum(askStages).nullable().catch(null).default(null),
});
export type RateRow = z.infer<typeof rateRowSchema>;
