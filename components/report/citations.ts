import { starComponents } from "@/core/guide/guide";
import type { Verdict } from "@/core/scoring/assessment";
import type { Evidence } from "@/core/scoring/rating";
import type { Report, ReportQuestion } from "@/core/scoring/report";

/** Words of the transcript that something in the report rests on; the two places link to each other. */
export interface Citation {
  /** Element id of the place in the report. */
  id: string;
  turnId: string;
  start: number;
  end: number;
  /** "star" is shown only when it was followed: level quotes overlap the key points' too often to mark them all. */
  tone: Verdict | "star";
}

export const questionAnchor = (question: number): string => `q${question + 1}`;
export const pointAnchor = (question: number, point: number): string =>
  `${questionAnchor(question)}-p${point + 1}`;
export const starAnchor = (question: number, component: string): string =>
  `${questionAnchor(question)}-${component}`;
export const disagreementAnchor = (question: number, index: number): string =>
  `${questionAnchor(question)}-d${index + 1}`;
/** Element id in the transcript of the words that the report's place `id` rests on. */
export const saidAnchor = (id: string): string => `${id}-said`;
export const turnAnchor = (turnId: string): string => `turn-${turnId}`;

/** Every quote of a report with its place, in the report's order; those of `hidden` questions would give their marks away. */
export function collectCitations(report: Report, hidden: ReadonlySet<string> = new Set()): Citation[] {
  return report.questions.flatMap((question, index) =>
    hidden.has(question.id) ? [] : citationsOf(question, index),
  );
}

function citationsOf(question: ReportQuestion, index: number): Citation[] {
  return [
    ...pointCitations(question, index),
    ...question.disagreements.map(({ evidence }, i) =>
      cite(disagreementAnchor(index, i), evidence, "contradicted" as const),
    ),
    ...starCitations(question, index),
  ];
}

function pointCitations({ keyPoints, rating }: ReportQuestion, question: number): Citation[] {
  return keyPoints.flatMap(({ id }, index) => {
    const point = rating?.keyPoints.find((rated) => rated.id === id);
    return point?.evidence ? [cite(pointAnchor(question, index), point.evidence, point.verdict)] : [];
  });
}

function starCitations({ rating }: ReportQuestion, question: number): Citation[] {
  if (!rating?.star) return [];
  const { star } = rating;
  return starComponents.flatMap((component) => {
    const { evidence } = star[component];
    return evidence ? [cite(starAnchor(question, component), evidence, "star")] : [];
  });
}

function cite(id: string, { turnId, start, end }: Evidence, tone: Citation["tone"]): Citation {
  return { id, turnId, start, end, tone };
}
