import { z } from "zod";
import { answer, readBody } from "../../../answer";
import { type InterviewRoute, interviewId } from "../interview-id";

const bodySchema = z
  .object({
    /** Null for all questions. */
    questionId: z.string().min(1).max(200).nullable(),
    /** What the candidate thinks of the answer, before seeing the marks. */
    ownRating: z.number().int().min(1).max(5).nullable(),
  })
  .strict();

/** Shows the marks of one answer, or of all, in the report from now on. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const id = await interviewId(route);
    await rehearsal.revealMarks(id, await readBody(request, bodySchema));
    return Response.json({ status: "revealed" });
  });
}
