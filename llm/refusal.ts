import { z } from "zod";

const chunkSchema = z.object({
  choices: z.array(z.object({ delta: z.object({ refusal: z.string().min(1) }) })).min(1),
});

/** True for a streamed chunk in which the model refuses: the SDK would pass its words on as if they were the reply. */
export function refusalInRawChunk(chunk: unknown): boolean {
  return chunkSchema.safeParse(chunk).success;
}
