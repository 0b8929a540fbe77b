import { z } from "zod";
import { longest } from "../editing/limits";
import { introductionPartSchema, keyPointSchema, starComponentSchema } from "../guide";

const line = z.string().trim().min(1).max(longest.line);

/** A key point as a model proposes it. */
export const proposedPointSchema = z.object({
  text: line,
  weight: keyPointSchema.shape.weight,
  star: starComponentSchema.nullable(),
  part: introductionPartSchema.nullable(),
  aliases: z.array(line).max(12),
  misstatements: z.array(line).max(6),
  probe: z.string().trim().max(longest.line).nullable(),
});
export type ProposedPoint = z.infer<typeof proposedPointSchema>;

/** What of a proposal was not taken over, and why. */
export interface LeftOut {
  what: "point" | "alias" | "misstatement" | "probe";
  text: string;
  /** A figure or name that the answer does not have; said by the question already; also another point's; gives the point away; there twice. */
  why: "unsupported" | "in-question" | "ambiguous" | "gives-away" | "twice";
}
