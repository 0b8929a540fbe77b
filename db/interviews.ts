import type { InterviewStore } from "@/use-cases/ports/interviews";
import { advance } from "./advance-interview";
import type { Database } from "./client";
import { createInterview } from "./create-interview";
import {
  findLastPractice,
  findLastUnfinishedId,
  findLastUsedGuideId,
  searchInterviews,
} from "./interview-list";
import { findInterview } from "./interview-rows";
import type { JobQueue } from "./jobs";
import { appendDelta, finishReply, requestStop, takeOverAbandoned } from "./replies";
import type { RevisionCache } from "./revisions";
import { toStoredTurn, withDeltas } from "./turn-rows";

/** @param jobs where the ratings of closed answers are enqueued, in the step's own transaction */
export function createInterviewStore(
  db: Database,
  jobs: Pick<JobQueue, "enqueueRating">,
  revisions: RevisionCache,
): InterviewStore {
  return {
    create: (ownerId, interview, opening) => createInterview(db, ownerId, interview, opening),
    find: (ownerId, interviewId) => findInterview(db, revisions, ownerId, interviewId),
    exists: async (ownerId, id) =>
      (await db.interview.count({ where: { ownerId, id, deletionId: null } })) > 0,
    lastGuideId: async (ownerId) => (await findLastPractice(db, ownerId))?.guideId ?? null,
    lastUsedGuideId: (ownerId) => findLastUsedGuideId(db, ownerId),
    lastUnfinishedId: (ownerId, guideId) => findLastUnfinishedId(db, ownerId, guideId),
    search: (ownerId, search) => searchInterviews(db, ownerId, search),
    advance: (ownerId, interviewId, turn, decide) =>
      advance(db, jobs, revisions, ownerId, interviewId, turn, decide),
    async turn(ownerId, turnId) {
      const row = await db.turn.findUnique({
        where: { ownerId_id: { ownerId, id: turnId } },
        include: withDeltas,
      });
      return row ? toStoredTurn(row) : null;
    },
    appendDelta: (ownerId, turnId, seq, text) => appendDelta(db, ownerId, turnId, seq, text),
    requestStop: (ownerId, turnId) => requestStop(db, ownerId, turnId),
    finishReply: (ownerId, turnId, end) => finishReply(db, ownerId, turnId, end),
    takeOverAbandoned: (ownerId, interviewId) => takeOverAbandoned(db, ownerId, interviewId),
  };
}
