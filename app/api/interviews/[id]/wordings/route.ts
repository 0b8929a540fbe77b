import { z } from "zod";
import { whileSignedIn } from "@/wiring/accounts";
import { answer, readBody } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

const bodySchema = z.object({ turnId: z.uuid() }).strict();

/** Has the model word a question better that the candidate asked. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal, { ownerId }) => {
    const id = await interviewId(route);
    const { turnId } = await readBody(request, bodySchema);
    const word = (signal: AbortSignal) => rehearsal.betterQuestion(id, turnId, signal);
    const { text, model } = await whileSignedIn(request, ownerId, word);
    return Response.json({ text, model }, { status: 201 });
  });
}
