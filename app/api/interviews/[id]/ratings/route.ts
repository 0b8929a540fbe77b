import { z } from "zod";
import { answer, readBody } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

const bodySchema = z.object({ questionId: z.string().min(1).max(200) }).strict();

/** Asks for a rating again where it failed. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const id = await interviewId(route);
    const { questionId } = await readBody(request, bodySchema);
    await rehearsal.retryRating(id, questionId);
    return Response.json({ status: "pending" }, { status: 202 });
  });
}
