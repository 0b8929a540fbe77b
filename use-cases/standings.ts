import { dueQuestions, type Standing, weakPoints } from "@/core/practice/standing";
import type { AnswerStore, PracticeStore } from "./ports";
import type { StoredGuide } from "./stored";

export interface StandingDependencies {
  answers: AnswerStore;
  practice: PracticeStore;
}

/** How each question of a guide stands, in the guide's order: its scores, newest first, and when it comes up again. */
export async function readStandings(
  { answers, practice }: StandingDependencies,
  ownerId: string,
  { id, guide }: Pick<StoredGuide, "id" | "guide">,
): Promise<Standing[]> {
  const [totals, due] = await Promise.all([
    answers.totalsOfGuide(ownerId, id),
    practice.dueTimes(ownerId, id),
  ]);
  const scores = Map.groupBy(
    totals.filter((total) => total.score !== null),
    (total) => total.questionId,
  );
  return guide.questions.map(({ id: questionId }) => ({
    questionId,
    scores: (scores.get(questionId) ?? []).flatMap(({ score }) => score ?? []),
    dueMs: due.get(questionId) ?? null,
  }));
}

/** What earlier interviews say on what to ask next. */
export interface PastPractice {
  /** What a drill on weak points or due questions is to ask, the most urgent first; nothing for the other kinds. */
  chosen: string[];
  /** The last score (0–100) of each question that was asked before. */
  lastScores: Map<string, number>;
}

/** Reads from earlier interviews on a guide what one of `kind` is planned by. */
export async function readPastPractice(
  dependencies: StandingDependencies & { now: () => number },
  ownerId: string,
  guide: StoredGuide,
  kind: string,
): Promise<PastPractice> {
  const standings = await readStandings(dependencies, ownerId, guide);
  const lastScores = new Map(
    standings.flatMap(({ questionId, scores: [last] }) =>
      last === undefined ? [] : [[questionId, last] as const],
    ),
  );
  if (kind === "due") return { chosen: dueQuestions(standings, dependencies.now()), lastScores };
  return { chosen: kind === "weak-points" ? weakPoints(standings) : [], lastScores };
}
