import { z } from "zod";
import { roles } from "@/core/people/person";
import { linkOf, peopleFor } from "@/wiring/accounts";
import { answer, readBody } from "../answer";

const bodySchema = z.object({ email: z.email().max(320), role: z.enum(roles) }).strict();

/** Makes a link that lets one person in; it is shown this once. */
export function POST(request: Request): Promise<Response> {
  return answer(request, async (_, person) => {
    const token = await peopleFor(person).invite(await readBody(request, bodySchema));
    const link = linkOf(token, request.headers.get("origin") ?? request.url);
    return Response.json({ link }, { status: 201 });
  });
}
