import { turnRequestSchema } from "@/core/interview/wire";
import { answer, readBody } from "../../../answer";
import { eventStream, readerOf } from "../../../event-stream";
import { type InterviewRoute, interviewId } from "../interview-id";

/** Takes a turn of the candidate and streams what follows, until the reply has ended. */
export function POST(request: Request, route: InterviewRoute): Promise<Response> {
  return answer(request, async (rehearsal, person) => {
    const id = await interviewId(route);
    const turn = await readBody(request, turnRequestSchema, 200_000);
    const { seq, replyId } = await rehearsal.takeTurn(id, turn);
    const abort = new AbortController();
    const events = rehearsal.follow(id, { afterSeq: seq - 1, untilTurnId: replyId, signal: abort.signal });
    return eventStream(events, abort, readerOf(request, person));
  });
}
