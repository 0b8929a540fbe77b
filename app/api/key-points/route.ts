import { z } from "zod";
import { editedQuestionSchema } from "@/core/guide/editing/guide-edit";
import { answer, readBody } from "../answer";

const bodySchema = z.object({ question: editedQuestionSchema, language: z.string().max(35) }).strict();

/** Key points that the model proposes for a question as it is being edited; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal) => {
      const { question, language } = await readBody(request, bodySchema, 1_000_000);
      return Response.json(await rehearsal.proposePoints(question, language, request.signal));
    },
    "imports",
  );
}
