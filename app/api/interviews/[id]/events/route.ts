import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { answer } from "../../../answer";
import { eventStream, readerOf } from "../../../event-stream";
import { type InterviewRoute, interviewId } from "../interview-id";

const afterSchema = z.coerce.number().int().min(0).catch(0);

/** Replays the turns after a sequence number and follows the interview live. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal, person) => {
    const id = await interviewId(route);
    if (!(await rehearsal.hasInterview(id)))
      throw new RehearsalError("not-found", "There is no such interview.");
    const abort = new AbortController();
    const afterSeq = afterSchema.parse(new URL(request.url).searchParams.get("after") ?? 0);
    const events = rehearsal.follow(id, { afterSeq, signal: abort.signal });
    return eventStream(events, abort, readerOf(request, person));
  });
}
