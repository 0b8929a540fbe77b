import type { ClientBase } from "pg";
import { fromPrisma, type Job, type JobWithMetadata, PgBoss } from "pg-boss";
import { undoPeriodMs } from "@/core/undo-period";
import { mostRaterCalls, structuredCallMs } from "@/use-cases/ports/rater";
import type { Transaction } from "./client";

const rateAnswers = "rate-answer";
/** Where the jobs go that even the last try did not end, because each of their workers died. */
const givenUp = "rate-answer-given-up";
const purgeDeleted = "purge-deleted";
/** All the calls that an answer may take, and the rest of the work. That a worker has died shows much earlier, by its heartbeat. */
const ratingSeconds = (mostRaterCalls * structuredCallMs) / 1000 + 60;

/** What it waits for a database that does not answer; its own look for old jobs may take a while. */
const patience = { query_timeout: 60_000, keepAlive: true };

const ratingQueue = {
  deadLetter: givenUp,
  retryLimit: 3,
  retryDelay: 1,
  retryBackoff: true,
  expireInSeconds: ratingSeconds,
  heartbeatSeconds: 10,
  notify: true,
};

export interface RatingJob {
  ownerId: string;
  answerId: string;
  /** The trace that it belongs to (W3C `traceparent`), if there is one. */
  trace?: string;
}

/** What the worker is told of one attempt. */
export interface RatingAttempt extends RatingJob {
  last: boolean;
  signal: AbortSignal;
}

/** Durable rating jobs over pg-boss: at least once, so that a job's effect has to be an upsert. */
export interface JobQueue {
  /** Enqueues inside the caller's own transaction: the job is there if and only if the turn is. */
  enqueueRating(tx: Transaction, job: RatingJob): Promise<void>;
  /** The same over a connection of its own, in the transaction that is open there. */
  enqueueRatingOver(client: ClientBase, job: RatingJob): Promise<void>;
  /** Removes the jobs of answers that are about to be deleted. */
  forgetRatings(tx: Transaction, answerIds: readonly string[]): Promise<void>;
  /** Takes up rating jobs until `stop`. Throwing means: try again later. */
  work(handle: (attempt: RatingAttempt) => Promise<void>): Promise<void>;
  /** Takes up rating jobs that have had their last try without an end, until `stop`. */
  workGivenUp(handle: (job: RatingJob) => Promise<void>): Promise<void>;
  /** Enqueues one look for deletions that can no longer be undone, for when one of now can't. */
  enqueuePurge(tx: Transaction): Promise<void>;
  /** Takes up those looks until `stop`. */
  workPurges(purge: () => Promise<void>): Promise<void>;
  /** Rating jobs that nobody has taken up yet, as of the last look of at most half a minute ago. */
  waiting(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts the queue on the database.
 *
 * A dead worker's job comes back within 15 s: a 10 s heartbeat (pg-boss's least), looked at every 2 s, tried again after 1 to 2 s, asked for
 * every second.
 * @param onError what to do with a failure of the queue itself, e.g. a lost connection; it reconnects by itself
 * @param trace what a rating belongs to that is enqueued now
 */
export async function startJobs(
  url: string,
  onError: (error: unknown) => void,
  trace: () => string | undefined = () => undefined,
): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: "rehearsal-jobs",
    max: 4,
    ...patience,
    useListenNotify: true,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    schedule: false,
  });
  boss.on("error", onError);
  await boss.start().catch(async (error) => {
    await boss.stop({ graceful: false }).catch(() => {});
    throw error;
  });
  await boss.createQueue(givenUp, { retryLimit: 10, retryDelay: 5 });
  await boss.createQueue(rateAnswers, ratingQueue);
  // One that an earlier version made is left as it is by that.
  await boss.updateQueue(rateAnswers, ratingQueue);
  await boss.createQueue(purgeDeleted, { retryLimit: 3, retryDelay: 60, expireInSeconds: 600 });
  return {
    async enqueueRating(tx, job) {
      await boss.send(rateAnswers, { ...job, trace: trace() }, { db: fromPrisma(tx) });
    },
    async enqueueRatingOver(client, job) {
      const executeSql = (text: string, values?: unknown[]) => client.query(text, values);
      await boss.send(rateAnswers, job, { db: { executeSql } });
    },
    async forgetRatings(tx, answerIds) {
      await tx.$executeRaw`
        DELETE FROM pgboss.job WHERE name = ${rateAnswers} AND data->>'answerId' = ANY(${answerIds})`;
    },
    async enqueuePurge(tx) {
      const startAfter = Math.ceil(undoPeriodMs / 1000) + 1;
      await boss.send(purgeDeleted, {}, { startAfter, db: fromPrisma(tx) });
    },
    async workPurges(purge) {
      await boss.work(purgeDeleted, { batchSize: 1, pollingIntervalSeconds: 30 }, () => purge());
    },
    async work(handle) {
      await boss.work(
        rateAnswers,
        { includeMetadata: true, batchSize: 1, notifyPollingIntervalSeconds: 1, pollingIntervalSeconds: 1 },
        async ([job]: JobWithMetadata<RatingJob>[]) => {
          if (!job) return;
          await handle({ ...job.data, last: job.retryCount >= job.retryLimit, signal: job.signal });
        },
      );
    },
    async workGivenUp(handle) {
      await boss.work(givenUp, { pollingIntervalSeconds: 5 }, async ([job]: Job<RatingJob>[]) => {
        if (job) await handle(job.data);
      });
    },
    waiting: async () => (await boss.getQueue(rateAnswers))?.queuedCount ?? 0,
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
