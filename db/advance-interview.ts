import { RehearsalError } from "@/core/errors";
import type { Advanced, IncomingTurn } from "@/use-cases/ports/interviews";
import type { Decision, InterviewSnapshot, NewAnswer } from "@/use-cases/stored";
import type { Database, Transaction } from "./client";
import { timeOf } from "./clock";
import { Prisma } from "./generated/client";
import { findInterview } from "./interview-rows";
import type { JobQueue } from "./jobs";
import { toJson } from "./json";
import { refreshCard } from "./practice-cards";
import { insertReply, takeOverAbandoned } from "./replies";
import type { RevisionCache } from "./revisions";

type Jobs = Pick<JobQueue, "enqueueRating">;

/** See `InterviewStore.advance`. */
export async function advance(
  db: Database,
  jobs: Jobs,
  revisions: RevisionCache,
  ownerId: string,
  interviewId: string,
  turn: IncomingTurn,
  decide: (interview: InterviewSnapshot, now: number) => Promise<Decision>,
): Promise<Advanced> {
  await takeOverAbandoned(db, ownerId, interviewId);
  return db.$transaction(
    async (tx) => {
      const now = await lockInterview(tx, ownerId, interviewId);
      const known = await findOutcome(tx, ownerId, interviewId, turn.turnId);
      if (known) return known;
      const interview = await findInterview(tx, revisions, ownerId, interviewId);
      if (!interview) throw notFound();
      refuseIfBusy(interview);
      return storeStep(tx, jobs, ownerId, interview, turn, await decide(interview, now));
    },
    { timeout: 15_000 },
  );
}

/**
 * A lock on the interview's row: steps of one interview come one after the other, on whichever instance.
 * @returns the database's time, in milliseconds since 1970: an instance's own may just have been set anew
 */
async function lockInterview(tx: Transaction, ownerId: string, interviewId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ now: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
    FROM interview WHERE owner_id = ${ownerId}::uuid AND id = ${interviewId}::uuid FOR UPDATE`;
  if (!row) throw notFound();
  return Math.round(row.now);
}

function notFound(): RehearsalError {
  return new RehearsalError(
    "not-found",
    "There is no such interview. Choose one from the list of interviews.",
  );
}

/** The same turn sent again gets the outcome it had. @throws RehearsalError "conflict" for the id of another turn */
async function findOutcome(
  tx: Transaction,
  ownerId: string,
  interviewId: string,
  turnId: string,
): Promise<Advanced | null> {
  const turn = await tx.turn.findUnique({ where: { ownerId_id: { ownerId, id: turnId } } });
  if (!turn) return null;
  const reply = await tx.turn.findUnique({ where: { ownerId_replyToId: { ownerId, replyToId: turnId } } });
  if (reply && turn.interviewId === interviewId)
    return { seq: Number(turn.seq), replyId: reply.id, replayed: true };
  throw idIsTaken();
}

function idIsTaken(): RehearsalError {
  return new RehearsalError("conflict", "Another turn has this id. Send what you said under a new one.");
}

/** By a turn that is being stored at the same time. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

function refuseIfBusy(interview: InterviewSnapshot): void {
  if (interview.turns.some((turn) => turn.status === "streaming")) {
    throw new RehearsalError(
      "conflict",
      "The interviewer is still speaking. Wait for the end, or stop the reply.",
    );
  }
  if (interview.status === "ended") {
    throw new RehearsalError("conflict", "This interview has ended. Its report is ready to read.");
  }
}

async function storeStep(
  tx: Transaction,
  jobs: Jobs,
  ownerId: string,
  interview: InterviewSnapshot,
  turn: IncomingTurn,
  decision: Decision,
): Promise<Advanced> {
  const data = {
    ownerId,
    id: turn.turnId,
    interviewId: interview.id,
    role: "candidate",
    text: turn.text,
    action: turn.action,
    utterance: decision.utterance,
    questionSlug: decision.candidateQuestionId,
    status: "completed",
  };
  const stored = await tx.turn.create({ data }).catch((error) => {
    throw isTaken(error) ? idIsTaken() : error;
  });
  await insertReply(tx, ownerId, interview.id, decision.reply, turn.turnId);
  const ended = decision.status === "ended" ? await timeOf(tx) : null;
  await tx.interview.update({
    where: { ownerId_id: { ownerId, id: interview.id } },
    data: { state: toJson(decision.state), status: decision.status, endedAt: ended },
  });
  for (const answer of decision.answers) await storeAnswer(tx, jobs, ownerId, interview, answer);
  return { seq: Number(stored.seq), replyId: decision.reply.id, replayed: false };
}

/** Skipped and unanswered questions score 0 by rule, dropped ones are not counted: neither needs a rater. */
async function storeAnswer(
  tx: Transaction,
  jobs: Jobs,
  ownerId: string,
  interview: InterviewSnapshot,
  answer: NewAnswer,
): Promise<void> {
  const { questionId: slug, askedTurnId } = answer;
  const question = slug === null ? null : await findQuestion(tx, ownerId, interview.guide.id, slug);
  const { attempt } = answer;
  const where = {
    ownerId,
    interviewId: interview.id,
    questionId: question?.id ?? null,
    askedTurnId,
    attempt,
  };
  const versions = await tx.answer.count({ where });
  const rated = answer.outcome === "answered";
  await tx.answer.create({
    data: {
      ...where,
      id: answer.id,
      version: versions + 1,
      outcome: answer.outcome,
      hints: answer.hints,
      turns: toJson(answer.turns),
      ratingStatus: rated ? "pending" : null,
    },
  });
  if (rated) await jobs.enqueueRating(tx, { ownerId, answerId: answer.id });
  else if (question) await refreshCard(tx, ownerId, question.id);
}

function findQuestion(
  tx: Transaction,
  ownerId: string,
  guideId: string,
  slug: string,
): Promise<{ id: string }> {
  return tx.question.findUniqueOrThrow({ where: { ownerId_guideId_slug: { ownerId, guideId, slug } } });
}
