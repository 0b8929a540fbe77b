import { z } from "zod";
import { faultSchema } from "./faults";
import { abilities } from "./protocol";

/** Body of `POST /__control`: changes a running stand-in, also one in another process. */
export const controlSchema = z
  .object({
    /** Forgets log, queue and standing fault first. */
    reset: z.boolean().optional(),
    /** Faults of the next requests, one each. */
    faults: z.array(faultSchema).optional(),
    /** The fault of all requests beyond the queue; "none" ends it. */
    always: faultSchema.optional(),
    ability: z.enum(abilities).optional(),
    chunkMs: z.number().int().min(0).optional(),
  })
  .strict();
export type Control = z.infer<typeof controlSchema>;
