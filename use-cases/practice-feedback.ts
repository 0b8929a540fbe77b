import type { Question } from "@/core/guide/guide";
import { starComponents } from "@/core/guide/guide";
import type { Feedback } from "@/core/interview/feedback";
import type { Rating } from "@/core/scoring/rating";
import type { AnswerStore } from "./ports/answers";
import type { InterviewSnapshot, StoredAnswer } from "./stored";

/**
 * What may be said of the answers so far: in practice the rating of every answer that has ended, in live mode nothing at all. The built-in
 * rater's comes at once; where it does not rate the language, the model's follows, or its refusal is said.
 */
export async function readFeedback(
  answers: AnswerStore,
  ownerId: string,
  interview: InterviewSnapshot,
): Promise<Feedback[]> {
  if (interview.settings.mode !== "practice") return [];
  const attempts = await answers.attempts(ownerId, interview.id);
  return attempts.flatMap((answer) => toFeedback(interview, answer));
}

function toFeedback({ guide: { guide } }: InterviewSnapshot, answer: StoredAnswer): Feedback[] {
  const question = guide.questions.find(({ id }) => id === answer.questionId);
  const turnId = answer.turns.at(-1)?.turnId;
  if (!question || !turnId || answer.outcome !== "answered") return [];
  const stored = answer.ratings.find(({ rater }) => rater === "built-in") ?? answer.ratings[0];
  const { attempt, hints } = answer;
  const about = { turnId, questionId: question.id, question: question.text, attempt, hints };
  if (stored) return [{ ...about, notRated: null, marks: toMarks(question, stored.rating) }];
  const failed = answer.ratingStatus === "refused" || answer.ratingStatus === "failed";
  return failed ? [{ ...about, notRated: answer.ratingReason ?? "", marks: null }] : [];
}

function toMarks(question: Question, { keyPoints, star, total }: Rating): Feedback["marks"] {
  const rated = new Map(keyPoints.map((point) => [point.id, point]));
  return {
    total,
    points: question.keyPoints.flatMap(({ id, text, weight }) => {
      const point = rated.get(id);
      return point
        ? [{ id, text, weight, verdict: point.verdict, quote: point.evidence?.quote ?? null }]
        : [];
    }),
    star: star && starComponents.map((component) => ({ component, level: star[component].level })),
  };
}
