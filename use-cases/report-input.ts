import { findDisagreements } from "@/core/delivery/find-disagreements";
import { measureDelivery } from "@/core/delivery/measure-delivery";
import type { Guide, Question } from "@/core/guide/guide";
import type { ReportInput } from "@/core/scoring/build-report";
import type { ReportQuestion } from "@/core/scoring/report";
import type { Steps } from "@/core/steps";
import type { Rater } from "./ports/rater";
import { isBy, toAnswer } from "./rate-answer";
import { budgetSpent, type InterviewSnapshot, type StoredAnswer, type StoredRating } from "./stored";

/**
 * What the report is computed from. One rater for the whole report: the model where it has rated an answer, or is about to; else the built-in
 * one. An answer that this rater has not rated is "not rated yet", whatever the other says. A step an answer: each is held against the whole
 * guide.
 */
export function* toReportInput(
  interview: InterviewSnapshot,
  answers: StoredAnswer[],
  raters: readonly Rater[],
): Steps<ReportInput> {
  const modelConfigured = raters.some((one) => one.id === "model");
  const rater = chooseRater(answers, modelConfigured);
  const texts = new Map(interview.turns.map((turn) => [turn.id, turn.text]));
  const questions = new Map(interview.guide.guide.questions.map((question) => [question.id, question]));
  const asked: ReportQuestion[] = [];
  for (const answer of answers) {
    const question = questions.get(answer.questionId ?? "");
    if (!question) continue;
    const shown = newestBy(answer, rater);
    const others = beside(answer, shown, ratersFor(interview.settings.language, raters));
    const told = toReportQuestion(interview.guide.guide, question, answer, shown, texts);
    asked.push(...told.map((one) => ({ ...one, ...others })));
    yield;
  }
  const newest = answers.map((answer) => newestBy(answer, rater)).find((rating) => rating !== null);
  return {
    planned: plannedIn(interview),
    fellBack: fellBack(answers),
    rater: newest ? { id: newest.rater, version: newest.raterVersion, model: newest.model } : null,
    questions: asked,
  };
}

/** What the plan came to hold: the questions that it grew by for a quick candidate count as planned, for they count when asked. */
function plannedIn({ plan, state }: InterviewSnapshot): number {
  return plan.sections.flatMap(({ questionIds }) => questionIds).length + state.added.length;
}

/** True where an answer has only the built-in rating, for the model's budget was spent. */
function fellBack(answers: readonly StoredAnswer[]): boolean {
  return answers.some(
    ({ ratingReason, ratingStatus }) => ratingReason === budgetSpent && ratingStatus === "rated",
  );
}

/** The one whose ratings a report shows: where the model's budget did not last for all, the built-in one's. */
export function chooseRater(answers: StoredAnswer[], modelConfigured: boolean): StoredRating["rater"] {
  if (fellBack(answers)) return "built-in";
  const byModel = answers.some((answer) => answer.ratings.some((rating) => rating.rater === "model"));
  const waiting = answers.some(
    (answer) => answer.ratingStatus === "pending" || answer.ratingStatus === "failed",
  );
  return byModel || (modelConfigured && waiting) ? "model" : "built-in";
}

/** Ratings come newest first. */
export function newestBy(answer: StoredAnswer, rater: StoredRating["rater"]): StoredRating | null {
  return answer.ratings.find((rating) => rating.rater === rater) ?? null;
}

function toReportQuestion(
  guide: Guide,
  question: Question,
  stored: StoredAnswer,
  rating: StoredRating | null,
  texts: ReadonlyMap<string, string>,
): ReportQuestion[] {
  if (stored.outcome === "dropped") return [];
  const answer = toAnswer(stored, texts);
  const answered = stored.outcome === "answered";
  const { id, kind, category, topic, text, modelAnswer, keyPoints } = question;
  return [
    {
      ...{ id, kind, category, topic, text, modelAnswer, answer },
      outcome: stored.outcome,
      hints: stored.hints,
      keyPoints: keyPoints.map((point) => ({
        id: point.id,
        text: point.text,
        weight: point.weight,
        star: point.star ?? null,
      })),
      rating: rating?.rating ?? null,
      notRated: rating || !answered ? null : notRated(stored),
      disagreements: answered ? findDisagreements(question, answer, guide) : [],
      delivery: answered ? measureDelivery(answer) : null,
    },
  ];
}

/** The built-in one says of other languages than English that it was not measured in them; nobody is sent to ask it in vain. */
function ratersFor(language: string, raters: readonly Rater[]): readonly Rater[] {
  return language.startsWith("en") ? raters : raters.filter(({ id }) => id === "model");
}

/** The ratings beside the one that is shown, and whether a rater could still add one. */
function beside(
  answer: StoredAnswer,
  shown: StoredRating | null,
  raters: readonly Rater[],
): Pick<ReportQuestion, "otherRatings" | "canBeRatedAnew"> {
  const others = answer.ratings.filter((rating) => rating !== shown);
  const missing = raters.some((rater) => !answer.ratings.some((rating) => isBy(rating, rater)));
  return {
    otherRatings: others.map(({ rater, raterVersion, model, rating, createdAt }) => ({
      ...{ rater, model },
      version: raterVersion,
      total: rating.total,
      createdAt: createdAt.toISOString(),
    })),
    canBeRatedAnew: answer.ratingStatus === "rated" && missing,
  };
}

/** Why an answer has no rating. */
export function notRated(answer: StoredAnswer): NonNullable<ReportQuestion["notRated"]> {
  const status =
    answer.ratingStatus === "failed" || answer.ratingStatus === "refused" ? answer.ratingStatus : "pending";
  return { status, reason: answer.ratingReason ?? "" };
}
