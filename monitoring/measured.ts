import { RehearsalError } from "@/core/errors";
import type { InterviewStore } from "@/use-cases/ports/interviews";
import type { Phraser, PhraseTask } from "@/use-cases/ports/phraser";
import type { Rater } from "@/use-cases/ports/rater";
import { log } from "./log";
import { metrics } from "./metrics";

const codeOf = (error: unknown) => (error instanceof RehearsalError ? error.code : "defect");
const faultOf = (error: unknown) =>
  error instanceof RehearsalError && typeof error.details.fault === "string" ? error.details.fault : "defect";
const secondsSince = (begun: number) => (performance.now() - begun) / 1000;

/** The same phraser, with its first words, its faults and its calls counted and logged. */
export function measuredPhraser(phraser: Phraser): Phraser {
  return { model: phraser.model, phrase: (task, signal) => measuredPhrase(phraser, task, signal) };
}

async function* measuredPhrase(phraser: Phraser, task: PhraseTask, signal: AbortSignal) {
  const begun = performance.now();
  const call = { interviewId: task.interviewId, model: phraser.model, move: task.move.type };
  let firstWords: number | null = null;
  try {
    for await (const event of phraser.phrase(task, signal)) {
      if (firstWords === null && event.type === "text") {
        firstWords = secondsSince(begun);
        metrics().firstWords.observe(firstWords);
      }
      if (event.type === "finish") {
        const { inputTokens, cachedInputTokens, outputTokens } = event.provenance;
        const usage = { inputTokens, cachedInputTokens, outputTokens };
        log().info({ ...call, ...usage, firstWords, seconds: secondsSince(begun) }, "reply worded");
      }
      yield event;
    }
  } catch (error) {
    if (signal.aborted) throw error;
    metrics().faults.inc({ fault: faultOf(error) });
    log().warn({ ...call, fault: faultOf(error), seconds: secondsSince(begun) }, "reply not worded");
    throw error;
  }
}

/** The same rater, with the time and the outcome of its assessments counted and logged. */
export function measuredRater(rater: Rater): Rater {
  const count = (outcome: string, begun: number, more: object) => {
    metrics().ratings.inc({ rater: rater.id, outcome });
    metrics().ratingSeconds.observe({ rater: rater.id }, secondsSince(begun));
    log().info(
      { rater: rater.id, model: rater.model, outcome, seconds: secondsSince(begun), ...more },
      "rating",
    );
  };
  return {
    ...rater,
    async assess(task, signal, meter) {
      const begun = performance.now();
      try {
        const result = await rater.assess(task, signal, meter);
        count(result.status === "assessed" ? "assessed" : "refused", begun, {});
        return result;
      } catch (error) {
        const fault = faultOf(error);
        metrics().faults.inc({ fault });
        count("failed", begun, { fault });
        throw error;
      }
    },
  };
}

/** The same store, with turns and replies counted. */
export function measuredInterviews(store: InterviewStore): InterviewStore {
  const countWhole = (wordedBy: string) => {
    if (wordedBy === "built-in") metrics().replies.inc({ speaker: "built-in", status: "completed" });
  };
  return {
    ...store,
    async create(ownerId, interview, opening) {
      const opened = await store.create(ownerId, interview, opening);
      if (opened === opening.id) countWhole(opening.wordedBy);
      return opened;
    },
    async advance(ownerId, interviewId, turn, decide) {
      let wordedBy = "model";
      try {
        const advanced = await store.advance(ownerId, interviewId, turn, async (interview, now) => {
          const decision = await decide(interview, now);
          wordedBy = decision.reply.wordedBy;
          return decision;
        });
        metrics().turns.inc({ outcome: advanced.replayed ? "replayed" : "taken" });
        if (!advanced.replayed) countWhole(wordedBy);
        return advanced;
      } catch (error) {
        metrics().turns.inc({ outcome: codeOf(error) });
        throw error;
      }
    },
    async finishReply(ownerId, turnId, end) {
      await store.finishReply(ownerId, turnId, end);
      metrics().replies.inc({ speaker: end.phrasedBy, status: end.status });
    },
  };
}
