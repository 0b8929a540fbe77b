import { dueQuestions, type Standing, weakPoints } from "@/core/practice/standing";
import { marksAreHidden } from "./marks-hidden";
import type { AnswerStore } from "./ports/answers";
import type { PracticeStore } from "./ports/practice";
import type { AnswerTotal, StoredGuide } from "./stored";

export interface StandingDependencies {
  answers: AnswerStore;
  practice: PracticeStore;
}

/** How a question stands, and what of it the candidate may see already. */
export interface ShownStanding extends Standing {
  /** Those of its scores whose marks are not kept back, newest first. */
  shownScores: number[];
  /** The sitting whose report asks for the candidate's own mark of the newest answer; null where that is given or declined. */
  awaitsOwnMarkIn: string | null;
}

/** How each question of a guide stands, in the guide's order: its scores, newest first, and when it comes up again. */
export async function readStandings(
  { answers, practice }: StandingDependencies,
  ownerId: string,
  { id, guide }: Pick<StoredGuide, "id" | "guide">,
): Promise<ShownStanding[]> {
  const [totals, due] = await Promise.all([
    answers.totalsOfGuide(ownerId, id),
    practice.dueTimes(ownerId, id),
  ]);
  const byQuestion = Map.groupBy(totals, (total) => total.questionId);
  return guide.questions.map(({ id: questionId }) => {
    const own = byQuestion.get(questionId) ?? [];
    const [newest] = own;
    return {
      questionId,
      scores: scoresOf(own),
      shownScores: scoresOf(own.filter((total) => !marksAreHidden(total))),
      awaitsOwnMarkIn: newest?.ended && marksAreHidden(newest) ? newest.interviewId : null,
      dueMs: due.get(questionId) ?? null,
    };
  });
}

const scoresOf = (totals: AnswerTotal[]) => totals.flatMap(({ score }) => score ?? []);

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
