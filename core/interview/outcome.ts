import { z } from "zod";

/** How a question ended: asked and then skipped or left unanswered scores 0; dropped was never asked and is not counted. */
export const outcomeSchema = z.enum(["answered", "skipped", "unanswered", "dropped"]);
export type Outcome = z.infer<typeof outcomeSchema>;
