import { answer } from "../answer";

/** Renews the session of whoever uses pages alone: a page that is made can't send cookies, this answer can. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => new Response(null, { status: 204 }));
}
