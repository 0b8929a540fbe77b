import { calibratedMark, onScaleOfFive } from "@/core/scoring/calibrated-mark";
import { type AttemptChanges, compareAttempts } from "@/core/scoring/compare-attempts";
import type { Report, ReportQuestion } from "@/core/scoring/report";
import { marksAreHidden } from "./marks-hidden";
import type { InterviewSnapshot, PreviousAttempt, StoredAnswer } from "./stored";

/** The attempt before the one that a report shows. */
export interface PreviousView {
  interviewId: string;
  startedAt: string;
  attempt: number;
  hints: number;
  text: string;
  /** 0–100 by the report's rater, null where that has not rated it. */
  total: number | null;
  changes: AttemptChanges | null;
}

/** What a report shows beside the rating of one question. */
export interface QuestionReview {
  /** Which attempt within the interview this is, from 1. */
  attempt: number;
  /** The marks are kept back until the candidate has rated the answer or asked for them. */
  hidden: boolean;
  /** Nobody rates it, and the candidate has not yet: there are no marks to keep back, so it is asked beside what the guide expects. */
  selfCheck: boolean;
  /** The candidate's own mark, 1 to 5. */
  ownRating: number | null;
  /** The rater's mark on the same scale, calibrated; null while it is not rated. */
  mark: number | null;
  previous: PreviousView | null;
}
export type QuestionReviews = Record<string, QuestionReview>;

/** By question id. In practice the marks came with the feedback, so nothing is kept back. */
export function toQuestionReviews(
  interview: InterviewSnapshot,
  report: Report,
  answers: readonly StoredAnswer[],
  previous: readonly PreviousAttempt[],
): QuestionReviews {
  const reviews = report.questions.map((question): [string, QuestionReview] => {
    const stored = answers.find(({ questionId }) => questionId === question.id);
    const before = previous.find(({ questionId }) => questionId === question.id) ?? null;
    return [
      question.id,
      {
        attempt: stored?.attempt ?? 1,
        ...reviewOf(question, interview, stored),
        ownRating: stored?.ownRating ?? null,
        mark: markOf(question, report.rater),
        previous: before && toPreviousView(before, question, report.rater),
      },
    ];
  });
  return Object.fromEntries(reviews);
}

function reviewOf(
  { outcome, notRated }: ReportQuestion,
  interview: InterviewSnapshot,
  stored: StoredAnswer | undefined,
): Pick<QuestionReview, "hidden" | "selfCheck"> {
  const refused = notRated?.status === "refused";
  const revealed = Boolean(stored?.revealedAt);
  return {
    hidden: marksAreHidden({ mode: interview.settings.mode, outcome, refused, revealed }),
    selfCheck: outcome === "answered" && refused && !revealed,
  };
}

function markOf({ rating }: ReportQuestion, rater: Report["rater"]): number | null {
  return rating && rater ? onScaleOfFive(calibratedMark(rating.total, rater.id)) : null;
}

function toPreviousView(
  { answer, startedAt, texts }: PreviousAttempt,
  { rating }: ReportQuestion,
  rater: Report["rater"],
): PreviousView {
  const before = answer.ratings.find((one) => one.rater === rater?.id)?.rating ?? null;
  return {
    interviewId: answer.interviewId,
    startedAt: startedAt.toISOString(),
    attempt: answer.attempt,
    hints: answer.hints,
    text: answer.turns.flatMap(({ turnId }) => texts.get(turnId) ?? []).join("\n\n"),
    total: before?.total ?? null,
    changes: before && rating ? compareAttempts(before, rating) : null,
  };
}
