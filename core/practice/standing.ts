import { isDue } from "./card";

/** What is known of one question of a guide. */
export interface Standing {
  questionId: string;
  /** Its scores (0–100) in rated interviews, newest first; empty for a question that was never asked. */
  scores: readonly number[];
  /** When it comes up for review, in milliseconds; null for a question that was never asked. */
  dueMs: number | null;
}

/** Below this last score a question is a weak point: the edge of "hire". */
const weakBelow = 70;

/** How the last score stands to the one before, in points; null before there are two. */
export function trendOf({ scores }: Pick<Standing, "scores">): number | null {
  const [last, before] = scores;
  return last === undefined || before === undefined ? null : last - before;
}

/** Ids of the questions to practise as weak points: the lowest last score first, then, in the guide's order, what was never asked. */
export function weakPoints(standings: readonly Standing[]): string[] {
  const weak = standings.filter(({ scores }) => scores[0] !== undefined && scores[0] < weakBelow);
  const untested = standings.filter(({ scores }) => scores.length === 0);
  return [...weak.toSorted((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0)), ...untested].map(
    ({ questionId }) => questionId,
  );
}

/** Ids of the questions that are due by `now` (milliseconds), the longest overdue first. */
export function dueQuestions(standings: readonly Standing[], now: number): string[] {
  return standings
    .flatMap(({ questionId, dueMs }) =>
      dueMs !== null && isDue({ dueMs }, now) ? [{ questionId, dueMs }] : [],
    )
    .toSorted((a, b) => a.dueMs - b.dueMs)
    .map(({ questionId }) => questionId);
}
