import type { QuestionKind } from "../guide/guide";
import { competencyWeights } from "./constants";

/** One asked question's kind and score (0–100); null while it is not rated. */
export interface ScoredQuestion {
  kind: QuestionKind;
  score: number | null;
}

/** The same with what became of it. */
export interface AskedScore extends ScoredQuestion {
  answered: boolean;
}

/**
 * The scores that say something yet: in a kind in which answers wait for their rating and none has one, the zeros of what was left open
 * are no score either.
 */
export function tellingScores<Asked extends AskedScore>(questions: readonly Asked[]): Asked[] {
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  const isSilent = (kind: QuestionKind) => {
    const answers = kinds.get(kind)?.filter(({ answered }) => answered) ?? [];
    return answers.length > 0 && answers.every(({ score }) => score === null);
  };
  return questions.map((asked) => (isSilent(asked.kind) ? { ...asked, score: null } : asked));
}

/** What share (0–1) of the interview's score each rated question of a kind has: its competency's weight over their number. */
export function sharesByKind(questions: readonly ScoredQuestion[]): Map<QuestionKind, number> {
  const counts = new Map<QuestionKind, number>();
  for (const { kind, score } of questions) if (score !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const total = [...counts.keys()].reduce((sum, kind) => sum + competencyWeights[kind], 0);
  return new Map([...counts].map(([kind, count]) => [kind, competencyWeights[kind] / total / count]));
}

/**
 * An interview's score, 0–100: the weighted mean over its competencies, each the mean of its rated questions; null while nothing is rated.
 */
export function scoreInterview(questions: readonly ScoredQuestion[]): number | null {
  const shares = sharesByKind(questions);
  if (shares.size === 0) return null;
  return questions.reduce(
    (sum, { kind, score }) => sum + (score === null ? 0 : (shares.get(kind) ?? 0) * score),
    0,
  );
}
