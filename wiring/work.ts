import { setTimeout as delay } from "node:timers/promises";
import { contentHash } from "@/db/content-hash";
import { env } from "@/env";
import { logError } from "@/monitoring/log";
import { withRequestId } from "@/monitoring/request-id";
import { contextOf, startTracing, traced } from "@/monitoring/tracing";
import { purgeDeleted } from "@/use-cases/delete-data";
import { giveUpRating } from "@/use-cases/give-up-rating";
import { rateAnswer } from "@/use-cases/rate-answer";
import type { Services } from "./open-services";
import { services } from "./services";

/** Takes up rating jobs in this process. */
export async function startWorker(open: Promise<Services> = services()): Promise<void> {
  const { jobs, answers, feed, model, deletions, budget, now } = await open;
  const dependencies = { answers, feed, budget, raters: model.raters, hash: contentHash, onError: logError };
  await jobs.work((attempt) =>
    withRequestId(`rating-${attempt.answerId}`, () =>
      traced(
        "rating",
        { "rehearsal.answer_id": attempt.answerId },
        () => rateAnswer(dependencies, attempt),
        contextOf(attempt.trace),
      ),
    ),
  );
  await jobs.workGivenUp((job) => giveUpRating(answers, job));
  const purge = async () => void (await purgeDeleted(deletions, now()));
  await jobs.workPurges(purge);
  await purge();
}

/** Sends traces to an OpenTelemetry collector; what that takes is loaded here alone. */
export async function beginTracing(collector: string): Promise<void> {
  await startTracing(collector);
  const { traceCalls } = await import("@/llm/telemetry");
  traceCalls();
}

/**
 * Opens this process's services as soon as the database is there, and takes up rating jobs.
 * @param rates false where other processes do that
 */
export async function beginWork({ rates = env().REHEARSAL_WORKER, databaseUrl = env().DATABASE_URL } = {}) {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = env();
  if (collector) await beginTracing(collector);
  for (;;) {
    try {
      await services(databaseUrl);
      break;
    } catch (error) {
      logError(error);
      await delay(2_000);
    }
  }
  if (rates) await startWorker();
}
