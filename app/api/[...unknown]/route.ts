import { RehearsalError } from "@/core/errors";
import { answer } from "../answer";

/** An address that no route has is answered like the others: in JSON. */
function refuse(request: Request): Promise<Response> {
  return answer(request, async () => {
    throw new RehearsalError("not-found", "There is no such address.");
  });
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
