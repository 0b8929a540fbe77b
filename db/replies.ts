import { takeOver } from "@/core/interview/take-over";
import type { AppendedTo, NewReply, ReplyEnd } from "@/use-cases/stored";
import type { Database, Transaction } from "./client";
import { toJson } from "./json";

/**
 * How long a writer may be silent before its reply counts as abandoned, in seconds of the database's clock: an outage of 5 s and the 2 s
 * between two reports fit in.
 */
const leaseSeconds = 12;

/** A built-in reply is whole at once; one that the model words starts empty, under a lease. */
export async function insertReply(
  tx: Transaction,
  ownerId: string,
  interviewId: string,
  reply: NewReply,
  replyToId: string | null,
): Promise<void> {
  const whole = reply.wordedBy === "built-in";
  await tx.turn.create({
    data: {
      ownerId,
      id: reply.id,
      interviewId,
      role: "interviewer",
      text: whole ? reply.builtInText : "",
      move: toJson(reply.move),
      questionSlug: reply.questionId,
      status: whole ? "completed" : "streaming",
      phrasedBy: whole ? "built-in" : null,
      builtInText: reply.builtInText,
      replyToId,
      endedAt: whole ? new Date() : null,
    },
  });
  if (!whole) await renewLease(tx, ownerId, reply.id);
}

function renewLease(tx: Transaction, ownerId: string, turnId: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE turn SET lease_until = now() + make_interval(secs => ${leaseSeconds})
    WHERE owner_id = ${ownerId}::uuid AND id = ${turnId}::uuid AND status = 'streaming'`;
}

/**
 * One statement a piece: the insert takes effect only while the turn is streaming. A piece sent twice, because nobody heard that the first
 * time had worked, is stored once; it may have grown meanwhile.
 * @param text nothing at all renews the lease alone
 * @returns "over" if nothing was stored, because the reply has been ended by somebody else
 */
export async function appendDelta(
  db: Database,
  ownerId: string,
  turnId: string,
  seq: number,
  text: string,
): Promise<AppendedTo> {
  const [alive] = await db.$queryRaw<{ stop: boolean }[]>`
    WITH alive AS (
      UPDATE turn SET lease_until = now() + make_interval(secs => ${leaseSeconds})
      WHERE owner_id = ${ownerId}::uuid AND id = ${turnId}::uuid AND status = 'streaming'
      RETURNING owner_id, id, stop_requested
    ), kept AS (
      INSERT INTO turn_delta (owner_id, turn_id, seq, text)
      SELECT owner_id, id, ${seq}, ${text} FROM alive WHERE ${text} <> ''
      ON CONFLICT (owner_id, turn_id, seq) DO UPDATE SET text = excluded.text
        WHERE length(excluded.text) > length(turn_delta.text)
    )
    SELECT stop_requested AS stop FROM alive`;
  if (!alive) return "over";
  return alive.stop ? "to-stop" : "going-on";
}

/** Whoever speaks the reply reads it with the next piece, also where the news of it got lost. */
export async function requestStop(db: Database, ownerId: string, turnId: string): Promise<void> {
  await db.turn.updateMany({
    where: { ownerId, id: turnId, status: "streaming" },
    data: { stopRequested: true },
  });
}

/** Only a streaming turn can be finished, so whoever comes second changes nothing. */
export async function finishReply(
  db: Database,
  ownerId: string,
  turnId: string,
  end: ReplyEnd,
): Promise<void> {
  const { provenance, ...rest } = end;
  await db.$transaction([
    db.turn.updateMany({
      where: { ownerId, id: turnId, status: "streaming" },
      data: { ...rest, ...provenance, leaseUntil: null, endedAt: new Date() },
    }),
    db.turnDelta.deleteMany({ where: { ownerId, turnId } }),
  ]);
}

interface Abandoned {
  id: string;
  said: string;
  builtIn: string;
}

/**
 * A reply whose writer has died keeps what was stored of it, and the built-in wording takes over. Where the database itself was away, writers
 * get the time of a lease to report again.
 */
export async function takeOverAbandoned(
  db: Database,
  ownerId: string,
  interviewId: string,
): Promise<boolean> {
  const abandoned = await db.$queryRaw<Abandoned[]>`
    SELECT t.id, coalesce(t.built_in_text, '') AS "builtIn",
      coalesce((SELECT string_agg(d.text, '' ORDER BY d.seq) FROM turn_delta d
        WHERE d.owner_id = t.owner_id AND d.turn_id = t.id), '') AS said
    FROM turn t
    WHERE t.owner_id = ${ownerId}::uuid AND t.interview_id = ${interviewId}::uuid
      AND t.status = 'streaming' AND t.lease_until < now()
      AND pg_postmaster_start_time() < now() - make_interval(secs => ${leaseSeconds})`;
  for (const reply of abandoned) await endAbandoned(db, ownerId, reply);
  return abandoned.length > 0;
}

/** Takes effect once, whoever comes first, and not at all if the writer has reported again. */
async function endAbandoned(db: Database, ownerId: string, { id, said, builtIn }: Abandoned): Promise<void> {
  const byModel = said.trim() !== "";
  await db.$executeRaw`
    WITH ended AS (
      UPDATE turn SET text = ${said + takeOver(said, builtIn)}, status = ${byModel ? "partial" : "completed"},
        phrased_by = ${byModel ? "model" : "built-in"}, lease_until = NULL, ended_at = now()
      WHERE owner_id = ${ownerId}::uuid AND id = ${id}::uuid AND status = 'streaming' AND lease_until < now()
      RETURNING owner_id, id
    )
    DELETE FROM turn_delta d USING ended WHERE d.owner_id = ended.owner_id AND d.turn_id = ended.id`;
}
