import { RehearsalError } from "@/core/errors";
import { nothingExpected } from "@/core/not-rated-reasons";
import type { Answer, AnswerTask } from "@/core/scoring/answer";
import { ratingVersion } from "@/core/scoring/constants";
import { rateAssessment } from "@/core/scoring/rate";
import { type ModelBudget, metered } from "./model-budget";
import type { AnswerStore, AnswerToRate } from "./ports/answers";
import type { LiveFeed } from "./ports/live-feed";
import type { Rater, RaterResult } from "./ports/rater";
import { budgetSpent, type RatingStatus, type StoredAnswer, type StoredRating } from "./stored";

export interface RateAnswerDependencies {
  answers: AnswerStore;
  feed: LiveFeed;
  /** In ascending order of trust: the last one's rating is what the report shows. */
  raters: Rater[];
  /** Hash of the key points that a rating holds for. */
  hash: (value: unknown) => string;
  budget: ModelBudget;
  onError: (error: unknown) => void;
}

/** One try of a rating job; after the last one that fails, the answer is "not rated yet" with a retry. */
export interface RatingTry {
  ownerId: string;
  answerId: string;
  last: boolean;
  signal: AbortSignal;
}

/**
 * Rates one answer with every rater that has not rated it yet. Doing it twice leaves one rating each: a rating is unique by answer, rater,
 * versions, prompt, model and key points. Where the guide expects nothing of an answer no rater is asked, for there is nothing to rate by.
 * @throws what the last rater threw, so that the queue tries again
 */
export async function rateAnswer(dependencies: RateAnswerDependencies, attempt: RatingTry): Promise<void> {
  const { raters, onError } = dependencies;
  const toRate = await dependencies.answers.toRate(attempt.ownerId, attempt.answerId);
  if (!toRate) return;
  if (toRate.question?.keyPoints.length === 0)
    return await setStatus(dependencies, toRate, attempt, "refused", nothingExpected);
  try {
    const outcomes: Outcome[] = [];
    for (const rater of raters) {
      outcomes.push(await rateWith(dependencies, rater, toRate, attempt));
      await tellReaders(dependencies, toRate);
    }
    const { status, reason } = statusAfter(outcomes);
    await setStatus(dependencies, toRate, attempt, status, reason);
  } catch (error) {
    if (!attempt.last) throw error;
    onError(error);
    await setStatus(dependencies, toRate, attempt, "failed", reasonOf(error));
  }
}

/** What the person is told; what a defect says of queries and files is for the log. */
function reasonOf(error: unknown): string {
  return error instanceof RehearsalError ? error.message : "Something went wrong on our side.";
}

/** Why a rater has not rated, or null once its rating is stored. */
type Outcome = string | null;

/** Where the model was not asked, that is said, also beside another rater's rating. */
function statusAfter(outcomes: Outcome[]): { status: RatingStatus; reason: string | null } {
  const spent = outcomes.find((outcome) => outcome === budgetSpent) ?? null;
  if (outcomes.includes(null)) return { status: "rated", reason: spent };
  return { status: "refused", reason: spent ?? outcomes.at(-1) ?? null };
}

async function setStatus(
  dependencies: RateAnswerDependencies,
  toRate: AnswerToRate,
  { ownerId, answerId }: RatingTry,
  status: RatingStatus,
  reason: string | null,
): Promise<void> {
  await dependencies.answers.setRatingStatus(ownerId, answerId, status, reason);
  if (status !== "rated") await tellReaders(dependencies, toRate);
}

/** Whoever follows a practice interview is shown what came of the answer; in live mode nobody is told before the end. */
async function tellReaders({ feed }: RateAnswerDependencies, { answer, mode }: AnswerToRate): Promise<void> {
  if (mode !== "practice") return;
  feed.publishHere(answer.interviewId, { type: "resync" });
  await feed.publishElsewhere(answer.interviewId, { type: "resync" });
}

async function rateWith(
  dependencies: RateAnswerDependencies,
  rater: Rater,
  toRate: AnswerToRate,
  attempt: RatingTry,
): Promise<Outcome> {
  const { answers, hash, budget } = dependencies;
  const { ownerId, answerId } = attempt;
  if (toRate.answer.ratings.some((rating) => isBy(rating, rater))) return null;
  const { interviewId } = toRate.answer;
  if (rater.id === "model" && (await budget.spent(ownerId, interviewId))) return budgetSpent;
  const task = toTask(toRate);
  const result = await assess(dependencies, rater, task, interviewId, attempt);
  if (result.status === "not-rated") return result.reason;
  const rating = {
    rater: rater.id,
    raterVersion: rater.version,
    ratingVersion,
    promptHash: rater.promptHash,
    model: rater.model,
    assessment: result.assessment,
    rating: rateAssessment(task, result.assessment),
    provenance: result.provenance,
  };
  await answers.saveRating(ownerId, answerId, rating, hash(toRate.question?.keyPoints ?? []));
  return null;
}

/** Assesses, and keeps what it took, whatever came of it. */
async function assess(
  { budget }: RateAnswerDependencies,
  rater: Rater,
  task: AnswerTask,
  interviewId: string,
  { ownerId, answerId, signal }: RatingTry,
): Promise<RaterResult> {
  const purpose = { interviewId, answerId, purpose: "rating", model: rater.model } as const;
  return metered(budget, ownerId, purpose, (meter) => rater.assess(task, signal, meter));
}

/** Whether a stored rating is what this rater, as it is now, would give. */
export function isBy(rating: StoredRating, rater: Rater): boolean {
  return (
    rating.rater === rater.id &&
    rating.raterVersion === rater.version &&
    rating.ratingVersion === ratingVersion &&
    rating.promptHash === rater.promptHash &&
    rating.model === rater.model
  );
}

function toTask({ answer, guide, question, language, persona, texts }: AnswerToRate): AnswerTask {
  const asking = { role: guide.role, company: guide.company, interviewer: persona, stage: null };
  return { question, guide, language, answer: toAnswer(answer, texts), ...(question ? {} : { asking }) };
}

/** The words of a stored answer, turn by turn. */
export function toAnswer(answer: StoredAnswer, texts: ReadonlyMap<string, string>): Answer {
  return {
    parts: answer.turns.map(({ turnId, probedKeyPointId }) => ({
      turnId,
      probedKeyPointId,
      text: texts.get(turnId) ?? "",
    })),
  };
}
