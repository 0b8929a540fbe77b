import { RehearsalError } from "@/core/errors";
import type { InterviewStore } from "./ports/interviews";
import type { LiveFeed } from "./ports/live-feed";

/**
 * Ends the reply that is under way, on whichever instance it is spoken; the part that was said is kept, marked interrupted. The news of it
 * goes out at once, and the request is stored, for an instance that can't hear the news just now.
 * @throws RehearsalError "not-found"
 * @returns false if nothing was under way
 */
export async function stopReply(
  { interviews, feed }: { interviews: InterviewStore; feed: LiveFeed },
  ownerId: string,
  interviewId: string,
): Promise<boolean> {
  const interview = await interviews.find(ownerId, interviewId);
  if (!interview) throw new RehearsalError("not-found", "There is no such interview.");
  const reply = interview.turns.find((turn) => turn.status === "streaming");
  if (!reply) return false;
  await interviews.requestStop(ownerId, reply.id);
  feed.publishHere(interviewId, { type: "stop", turnId: reply.id });
  await feed.publishElsewhere(interviewId, { type: "stop", turnId: reply.id });
  return true;
}
