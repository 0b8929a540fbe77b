import type { InterviewStore } from "@/use-cases/ports/interviews";
import { advance } from "./advance-interview";
import type { Database } from "./client";
import {
  findLastPractice,
  findLastUnfinishedId,
  findLastUsedGuideId,
  searchInterviews,
} from "./interview-list";
import { findInterview, lockGuide } from "./interview-rows";
import type { JobQueue } from "./jobs";
import { toJson } from "./json";
import { appendDelta, finishReply, insertReply, requestStop, takeOverAbandoned } from "./replies";
import type { RevisionCache } from "./revisions";
import { toStoredTurn, withDeltas } from "./turn-rows";

/** @param jobs where the ratings of closed answers are enqueued, in the step's own transaction */
export function createInterviewStore(
  db: Database,
  jobs: Pick<JobQueue, "enqueueRating">,
  revisions: RevisionCache,
): InterviewStore {
  return {
    async create(ownerId, { guide, settings, ...interview }, opening) {
      await db.$transaction(async (tx) => {
        await lockGuide(tx, ownerId, guide.id);
        await tx.interview.create({
          data: {
            ownerId,
            id: interview.id,
            guideRevisionId: guide.revisionId,
            ...settings,
            seed: interview.seed,
            plan: toJson(interview.plan),
            state: toJson(interview.state),
            status: interview.status,
          },
        });
        await insertReply(tx, ownerId, interview.id, opening, null);
      });
    },
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
