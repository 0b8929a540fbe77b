import { z } from "zod";
import { editedQuestionSchema } from "@/core/guide/editing/guide-edit";
import { whileSignedIn } from "@/wiring/accounts";
import { answer, readBody } from "../answer";

const bodySchema = z.object({ question: editedQuestionSchema, language: z.string().max(35) }).strict();

/** Key points that the model proposes for a question as it is being edited; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal, { ownerId }) => {
      const { question, language } = await readBody(request, bodySchema, 1_000_000);
      const propose = (signal: AbortSignal) => rehearsal.proposePoints(question, language, signal);
      return Response.json(await whileSignedIn(request, ownerId, propose));
    },
    "imports",
  );
}
