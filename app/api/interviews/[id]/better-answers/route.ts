import { z } from "zod";
import { whileSignedIn } from "@/wiring/accounts";
import { answer, readBody } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

const bodySchema = z.object({ questionId: z.string().min(1).max(200) }).strict();

/** Has the model tell an answer better, from the candidate's own words and the guide's facts. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal, { ownerId }) => {
    const id = await interviewId(route);
    const { questionId } = await readBody(request, bodySchema);
    const word = (signal: AbortSignal) => rehearsal.betterAnswer(id, questionId, signal);
    const { text, model } = await whileSignedIn(request, ownerId, word);
    return Response.json({ text, model }, { status: 201 });
  });
}
