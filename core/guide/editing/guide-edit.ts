import { z } from "zod";
import { keyPointSchema, questionKindSchema } from "../guide";
import { longest } from "./limits";

const line = z.string().max(longest.line * 4);
const text = z.string().max(longest.text * 4);

/** Room for words of the candidate's that were taken as aliases beside those of a file. */
const phrases = z.array(z.string()).max(longest.list * 2);

/** A key point as it is edited; `id` null for a new one. */
export const editedPointSchema = keyPointSchema
  .extend({ id: z.string().nullable(), aliases: phrases, misstatements: phrases })
  .strict();
export type EditedPoint = z.infer<typeof editedPointSchema>;

/**
 * The model answer in the form in which it is told. Steps are a line each, "- " before it, two spaces deeper for what belongs to the step
 * above. `answer` of a story is null where the answer is made of its parts.
 */
export const tellingSchema = z.discriminatedUnion("form", [
  z.object({ form: z.literal("answer"), answer: text }).strict(),
  z
    .object({
      form: z.literal("introduction"),
      tone: line,
      structure: text,
      script: text,
      answer: text.nullable(),
    })
    .strict(),
  z
    .object({
      form: z.literal("project"),
      title: line,
      situation: text,
      task: text,
      action: text,
      result: text,
      answer: text.nullable(),
    })
    .strict(),
  z
    .object({
      form: z.literal("scenario"),
      title: line,
      context: text,
      action: text,
      result: text,
      trait: text,
      answer: text.nullable(),
    })
    .strict(),
]);
export type Telling = z.infer<typeof tellingSchema>;

/** A question as it is edited. With no key points, they are made from the answer by rule. */
export const editedQuestionSchema = z
  .object({
    kind: questionKindSchema,
    category: line,
    topic: line.nullable(),
    text: line,
    telling: tellingSchema,
    keyPoints: z.array(editedPointSchema).max(longest.list),
  })
  .strict();
export type EditedQuestion = z.infer<typeof editedQuestionSchema>;

/** One change of a guide. An existing question keeps its kind and category. */
export const guideEditSchema = z.discriminatedUnion("type", [
  z
    .object({ type: z.literal("change-question"), questionId: z.string(), question: editedQuestionSchema })
    .strict(),
  z.object({ type: z.literal("add-question"), question: editedQuestionSchema }).strict(),
  z.object({ type: z.literal("remove-question"), questionId: z.string() }).strict(),
  /** Other key points for several questions at once. */
  z
    .object({
      type: z.literal("change-points"),
      questions: z
        .array(
          z
            .object({
              questionId: z.string(),
              keyPoints: z.array(editedPointSchema).min(1).max(longest.list),
            })
            .strict(),
        )
        .min(1)
        .max(500),
    })
    .strict(),
  /** Another model answer; a story keeps its parts beside it. */
  z.object({ type: z.literal("accept-answer"), questionId: z.string(), answer: text }).strict(),
  /** Words of the candidate that say a key point: an alias of it. */
  z
    .object({ type: z.literal("accept-words"), questionId: z.string(), keyPointId: z.string(), words: line })
    .strict(),
  z.object({ type: z.literal("change-head"), role: line, company: line, candidate: line }).strict(),
  z
    .object({
      type: z.literal("change-asking"),
      questions: z.array(z.object({ id: z.string().nullable(), kind: line, text: line }).strict()).max(200),
    })
    .strict(),
]);
export type GuideEdit = z.infer<typeof guideEditSchema>;
