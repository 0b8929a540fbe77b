import { z } from "zod";
import { cohortsFor } from "@/wiring/cohorts";
import { answer, readBody } from "../answer";

const bodySchema = z.object({ token: z.string().min(20).max(100) }).strict();

/** Brings the one who is signed in into a cohort, with a link's token. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async (_, person) => {
    const { token } = await readBody(request, bodySchema);
    await cohortsFor(person).join(token);
    return Response.json({ status: "joined" }, { status: 201 });
  });
}
