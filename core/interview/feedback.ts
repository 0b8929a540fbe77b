import { z } from "zod";
import { starComponentSchema } from "../guide/guide";
import { verdictSchema } from "../scoring/assessment";

/** What practice says of one attempt at a question once it has ended; live mode never sends one. */
export const feedbackSchema = z.object({
  /** The candidate's last turn of that answer: where in the conversation it belongs. */
  turnId: z.string(),
  questionId: z.string(),
  question: z.string(),
  attempt: z.number().int(),
  hints: z.number().int(),
  /** Why there are no marks. */
  notRated: z.string().nullable(),
  marks: z
    .object({
      /** 0–100. */
      total: z.number(),
      points: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
          verdict: verdictSchema,
          quote: z.string().nullable(),
        }),
      ),
      star: z.array(z.object({ component: starComponentSchema, level: z.number().int() })).nullable(),
    })
    .nullable(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
