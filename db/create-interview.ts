import type { InterviewStore } from "@/use-cases/ports/interviews";
import type { NewReply } from "@/use-cases/stored";
import type { Database } from "./client";
import { timeOf } from "./clock";
import { lockGuide } from "./interview-rows";
import { toJson } from "./json";
import { insertReply } from "./replies";

/** See `InterviewStore.create`. */
export function createInterview(
  db: Database,
  ownerId: string,
  { guide, settings, ...interview }: Parameters<InterviewStore["create"]>[1],
  opening: NewReply,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await lockGuide(tx, ownerId, guide.id);
    const runningSince = (await timeOf(tx)).getTime();
    const data = {
      ownerId,
      id: interview.id,
      guideRevisionId: guide.revisionId,
      ...settings,
      seed: interview.seed,
      plan: toJson(interview.plan),
      state: toJson({ ...interview.state, runningSince }),
      status: interview.status,
    };
    const { count } = await tx.interview.createMany({ data, skipDuplicates: true });
    if (count > 0) await insertReply(tx, ownerId, interview.id, opening, null);
    const where = { ownerId, interviewId: interview.id };
    const { id } = await tx.turn.findFirstOrThrow({ where, orderBy: { seq: "asc" }, select: { id: true } });
    return id;
  });
}
