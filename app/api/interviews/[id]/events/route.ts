import { z } from "zod";
import { RehearsalError } from "@/core/errors";
import { answer } from "../../../answer";
import { eventStream } from "../../../event-stream";
import { type InterviewRoute, interviewId } from "../interview-id";

const afterSchema = z.coerce.number().int().min(0).catch(0);

/** Replays the turns after a sequence number and follows the interview live. */
export function GET(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal) => {
    const id = await interviewId(route);
    if (!(await rehearsal.viewInterview(id)))
      throw new RehearsalError("not-found", "There is no such interview.");
    const abort = new AbortController();
    const afterSeq = afterSchema.parse(new URL(request.url).searchParams.get("after") ?? 0);
    return eventStream(rehearsal.follow(id, { afterSeq, signal: abort.signal }), abort, request.signal);
  });
}
