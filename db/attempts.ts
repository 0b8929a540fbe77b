import type { StoredAnswer } from "@/use-cases/stored";
import { type AnswerRow, toStoredAnswer, withRatings } from "./answer-rows";
import type { Database } from "./client";

/** The newest version of every attempt in an interview, in the order in which they were given. */
export async function findAttempts(
  db: Database,
  ownerId: string,
  interviewId: string,
): Promise<StoredAnswer[]> {
  return inOrder(
    await readNewestFirst(db, ownerId, interviewId),
    (row) => `${subjectOf(row)} ${row.attempt}`,
  );
}

/** The last attempt at each question of an interview, in its newest version; and each question that the candidate asked. */
export async function findNewest(
  db: Database,
  ownerId: string,
  interviewId: string,
): Promise<StoredAnswer[]> {
  return inOrder(await readNewestFirst(db, ownerId, interviewId), subjectOf);
}

function readNewestFirst(db: Database, ownerId: string, interviewId: string): Promise<AnswerRow[]> {
  return db.answer.findMany({
    where: { ownerId, interviewId, interview: { deletionId: null } },
    include: withRatings,
    orderBy: [{ attempt: "desc" }, { version: "desc" }],
  });
}

const subjectOf = (row: AnswerRow) => row.questionId ?? row.askedTurnId ?? row.id;

/** The first row of each key; ids are UUIDv7, so that their order is that of time. */
function inOrder(rows: AnswerRow[], keyOf: (row: AnswerRow) => string): StoredAnswer[] {
  const seen = new Set<string>();
  return rows
    .filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(toStoredAnswer);
}
