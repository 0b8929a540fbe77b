import { RehearsalError } from "@/core/errors";
import { answer } from "../../answer";

/** Tries the model endpoint and says what is wrong, if anything is. */
export function POST(request: Request): Promise<Response> {
  return answer(
    request,
    async (rehearsal, { role }) => {
      if (role !== "owner") throw new RehearsalError("not-found", "There is nothing here.");
      return Response.json(await rehearsal.testEndpoint(request.signal));
    },
    "endpointTests",
  );
}
