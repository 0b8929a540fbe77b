import type { Guide, QuestionKind } from "@/core/guide/guide";
import { missedMost } from "@/core/practice/missed-points";
import type { PointVerdict } from "./stored";

/** A key point that keeps being missed, in the guide's present words. */
export interface MissedPointView {
  questionId: string;
  question: string;
  kind: QuestionKind;
  keyPointId: string;
  text: string;
  weight: 1 | 2 | 3;
  missed: number;
  answers: number;
  /** The sitting in which it was last missed. */
  interviewId: string;
}

/** Points that the guide no longer has are gone from here too. */
export function toMissed(guide: Guide, verdicts: PointVerdict[]): MissedPointView[] {
  const byPoint = Map.groupBy(verdicts, ({ questionId, keyPointId }) => `${questionId} ${keyPointId}`);
  const histories = guide.questions.flatMap(({ id, keyPoints }) =>
    keyPoints.map((point) => ({
      ...{ questionId: id, keyPointId: point.id, weight: point.weight },
      verdicts: (byPoint.get(`${id} ${point.id}`) ?? []).map(({ verdict }) => verdict),
    })),
  );
  return missedMost(histories).flatMap(({ questionId, keyPointId, weight, missed, verdicts: own }) => {
    const question = guide.questions.find(({ id }) => id === questionId);
    const point = question?.keyPoints.find(({ id }) => id === keyPointId);
    const last = byPoint.get(`${questionId} ${keyPointId}`)?.[0];
    if (!question || !point || !last) return [];
    const { kind, text } = question;
    const { interviewId } = last;
    return [
      {
        ...{ questionId, question: text, kind, keyPointId, text: point.text, weight, missed },
        answers: own.length,
        interviewId,
      },
    ];
  });
}
