import { z } from "zod";

const short = z.string().max(200);

/** A prompt that a model had a hand in a change by, and the model. */
export const promptUsedSchema = z.object({
  ...{ promptId: short, promptVersion: short, promptHash: short, model: short },
});
export type PromptUsed = z.infer<typeof promptUsedSchema>;

/** What a change was made by with a model, each once; absent where it was made by hand. */
export const madeBySchema = z.array(promptUsedSchema).max(20).optional();
const madeBy = madeBySchema;

/** What made a revision of a guide; `question` is the question's wording at that time. */
export const guideChangeSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bundled") }),
  z.object({ type: z.literal("imported"), madeBy }),
  /** Copied from a coach's guide; `by` is the coach's name at that time. */
  z.object({ type: z.literal("given"), by: z.string() }),
  z.object({ type: z.literal("question-changed"), question: z.string(), madeBy }),
  z.object({ type: z.literal("question-added"), question: z.string(), madeBy }),
  z.object({ type: z.literal("question-removed"), question: z.string() }),
  z.object({ type: z.literal("answer-accepted"), question: z.string() }),
  z.object({ type: z.literal("words-accepted"), question: z.string() }),
  z.object({ type: z.literal("points-changed"), questions: z.number().int(), madeBy }),
  z.object({ type: z.literal("head-changed") }),
  z.object({ type: z.literal("asking-changed") }),
  z.object({ type: z.literal("restored"), revision: z.number().int().positive() }),
]);
export type GuideChange = z.infer<typeof guideChangeSchema>;
