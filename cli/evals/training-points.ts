import { deriveReferenceKeyPoints } from "@/core/guide/derive-key-points";
import type { Guide, KeyPoint, Question } from "@/core/guide/guide";
import type { Verdict } from "@/core/scoring/assessment";
import { unheardIn } from "@/core/scoring/attacks/barred";
import { type CompiledPoint, compileQuestion } from "@/core/scoring/compiled-question";
import { findOpposition } from "@/core/scoring/matching/opposition";
import { findSupport } from "@/core/scoring/matching/point-features";
import { type ReadAnswer, readAnswer } from "@/core/scoring/matching/read-answer";
import { type PointFeatures, pointFeatures } from "@/core/scoring/matching/verdict-model";
import type { GuideAnswer, ShortAnswer } from "./labelled-data";
import { questionOf } from "./rated-answer";

/** One key point of one labelled answer; `group` is what is left out together. */
export interface TrainingPoint {
  group: string;
  features: PointFeatures;
  verdict: Verdict;
}

function featuresOf(point: CompiledPoint, answer: ReadAnswer): PointFeatures {
  const support = findSupport(point, answer);
  return pointFeatures(support, findOpposition(point, answer, support));
}

function read(question: Question, answer: string): { points: CompiledPoint[]; answer: ReadAnswer } {
  const compiled = compileQuestion(question);
  return {
    points: compiled.points,
    answer: readAnswer(answer, compiled.subjects, (text) => unheardIn(text, compiled.question)),
  };
}

/** The guide's labelled answers, grouped by question. */
export function guidePoints(guide: Guide, rows: readonly GuideAnswer[]): TrainingPoint[] {
  return rows.flatMap((row) => {
    const { points, answer } = read(questionOf(guide, row.questionId), row.answer);
    return points.map((point) => ({
      group: row.questionId,
      features: featuresOf(point, answer),
      verdict: row.verdicts[point.point.id] as Verdict,
    }));
  });
}

function bareQuestion(text: string, keyPoints: KeyPoint[]): Question {
  return { id: "bare", kind: "technical", category: "", topic: null, text, modelAnswer: "", keyPoints };
}

function verdictOfMark(mark: number): Verdict {
  return mark >= 0.75 ? "covered" : mark >= 0.4 ? "partial" : "missed";
}

/** Short answers against references of one sentence, the best reference counting, grouped by question. */
export function shortAnswerPoints(rows: readonly ShortAnswer[]): TrainingPoint[] {
  const questions = new Map<string, Question>();
  return rows.flatMap((row) => {
    const found = row.referenceAnswers.flatMap((reference, index) => {
      const key = `${row.question}\n${reference}`;
      const known =
        questions.get(key) ??
        bareQuestion(row.question, deriveReferenceKeyPoints(reference, `r${index + 1}`));
      questions.set(key, known);
      if (known.keyPoints.length !== 1) return [];
      const { points, answer } = read(known, row.answer);
      return points.map((point) => featuresOf(point, answer));
    });
    const best = found.toSorted((a, b) => b.claim + b.plain - (a.claim + a.plain))[0];
    return best ? [{ group: row.question, features: best, verdict: verdictOfMark(row.score) }] : [];
  });
}
