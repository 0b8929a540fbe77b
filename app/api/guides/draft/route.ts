import { z } from "zod";
import { whileSignedIn } from "@/wiring/accounts";
import { answer, readBody } from "../../answer";

const bodySchema = z.object({ cv: z.string(), job: z.string() }).strict();

/** A guide that the model drafts from a CV and a job description, with the source of each claim; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal, { ownerId }) => {
      const texts = await readBody(request, bodySchema, 1_000_000);
      const draft = (signal: AbortSignal) => rehearsal.draftGuide(texts, signal);
      return Response.json(await whileSignedIn(request, ownerId, draft));
    },
    "imports",
  );
}
