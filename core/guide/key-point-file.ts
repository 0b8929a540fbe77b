import { z } from "zod";
import { introductionPartSchema, keyPointSchema, questionKindSchema, starComponentSchema } from "./guide";

const filedKeyPointSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  weight: keyPointSchema.shape.weight,
  star: starComponentSchema.optional(),
  part: introductionPartSchema.optional(),
  anyOf: keyPointSchema.shape.anyOf,
  aliases: z.array(z.string()).default([]),
  misstatements: z.array(z.string()).default([]),
  probe: z.string().nullable().default(null),
});

const filedQuestionSchema = z.object({
  id: z.string().min(1),
  kind: questionKindSchema,
  category: z.string(),
  topic: z.string().nullable(),
  question: z.string(),
  keyPoints: z.array(filedKeyPointSchema).min(1),
});
export type FiledQuestion = z.infer<typeof filedQuestionSchema>;

/**
 * Curated key points of one guide, kept beside its Markdown; `guide` is the guide's slug, `candidate` who prepares with it. Further fields
 * are ignored.
 */
export const keyPointFileSchema = z.object({
  guide: z.string().min(1),
  candidate: z.string().default(""),
  questions: z.array(filedQuestionSchema),
});
export type KeyPointFile = z.infer<typeof keyPointFileSchema>;
