import { z } from "zod";
import { plainName } from "@/core/people/plain-name";
import { cohortsFor } from "@/wiring/cohorts";
import { answer, readBody } from "../answer";
import { newIdSchema } from "../new-id";

const bodySchema = z
  .object({ id: newIdSchema, name: z.string().transform(plainName).pipe(z.string().min(1).max(100)) })
  .strict();

/** Makes a cohort of the coach who asks, once for each id. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async (_, person) => {
    const { id, name } = await readBody(request, bodySchema);
    return Response.json({ id: await cohortsFor(person).make(name, id) }, { status: 201 });
  });
}
