import { z } from "zod";
import { answer, readBody } from "../../answer";

const bodySchema = z.object({ cv: z.string(), job: z.string() }).strict();

/** A guide that the model drafts from a CV and a job description, with the source of each claim; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const texts = await readBody(request, bodySchema, 1_000_000);
      return Response.json(await rehearsal.draftGuide(texts, request.signal));
    },
    "imports",
  );
}
