import { isDue } from "@/core/practice/card";
import { interviewsWithHiddenMarks } from "./marks-hidden";
import { type MissedPointView, toMissed } from "./missed-points";
import type { AnswerStore } from "./ports/answers";
import type { GuideStore } from "./ports/guides";
import type { InterviewStore } from "./ports/interviews";
import type { PracticeStore, ProgressStore } from "./ports/practice";
import {
  type CompetencyCourse,
  type Course,
  type DeliveryCourse,
  toCompetencies,
  toDelivery,
  toProbeCourse,
} from "./progress-courses";
import type { StoredGuide, StoredRating } from "./stored";

export interface ProgressView {
  guides: { id: string; role: string; company: string; candidate: string; title: string }[];
  guide: { id: string; slug: string; role: string; company: string; title: string; language: string } | null;
  /** Sittings with anything rated whose marks may be seen. */
  sittings: number;
  /** Ended sittings whose report asks for the candidate's own marks first, newest first: their marks are left out here. */
  awaitingOwnMarks: string[];
  /** Questions that come up for review today. */
  due: number;
  /** More than one where some sittings were rated by the model and some by the built-in rater. */
  raters: StoredRating["rater"][];
  /** Scores 0–100; kinds without any are left out. */
  competencies: CompetencyCourse[];
  missed: MissedPointView[];
  /** Follow-ups an answer. */
  probes: Course;
  /** Words an answer; fillers and hedges a hundred words; "we" in a hundred of "I" and "we". */
  delivery: DeliveryCourse[];
}

export interface ViewProgressDependencies {
  guides: GuideStore;
  interviews: InterviewStore;
  answers: Pick<AnswerStore, "totalsOfGuide">;
  practice: PracticeStore;
  progress: ProgressStore;
  now: () => number;
}

/** So many answers to a question count: what was missed a year ago says nothing of today. */
const recentAnswers = 5;
/** The words of so many sittings are read: they can be megabytes. */
const readSittings = 24;

/** How the candidate gets on with one guide: the chosen one, else the one last practised, else the first. */
export async function viewProgress(
  { guides, interviews, answers, practice, progress, now }: ViewProgressDependencies,
  ownerId: string,
  guideId?: string,
): Promise<ProgressView> {
  const [all, last] = await Promise.all([guides.list(ownerId), interviews.lastGuideId(ownerId)]);
  const chosen = all.find(({ id }) => id === (guideId ?? last)) ?? all[0];
  if (!chosen) return empty;
  const [allScores, allVerdicts, probes, said, due, totals] = await Promise.all([
    progress.scores(ownerId, chosen.id),
    progress.pointVerdicts(ownerId, chosen.id, recentAnswers),
    progress.probes(ownerId, chosen.id),
    progress.said(ownerId, chosen.id, readSittings),
    practice.dueTimes(ownerId, chosen.id),
    answers.totalsOfGuide(ownerId, chosen.id),
  ]);
  const hidden = interviewsWithHiddenMarks(totals);
  const isShown = ({ interviewId }: { interviewId: string }) => !hidden.has(interviewId);
  const scores = allScores.filter(isShown);
  return {
    guides: all.map(({ id, guide: { role, company, candidate, title } }) => ({
      ...{ id, role, company, candidate, title },
    })),
    guide: toHead(chosen),
    sittings: new Set(scores.map(({ interviewId }) => interviewId)).size,
    awaitingOwnMarks: [...interviewsWithHiddenMarks(totals.filter(({ ended }) => ended))],
    due: dueCount(chosen, due, now()),
    raters: [...new Set(scores.flatMap(({ rater }) => rater ?? []))],
    competencies: toCompetencies(scores),
    missed: toMissed(chosen.guide, allVerdicts.filter(isShown)),
    probes: toProbeCourse(probes),
    delivery: toDelivery(said),
  };
}

const empty: ProgressView = {
  ...{
    guides: [],
    guide: null,
    sittings: 0,
    awaitingOwnMarks: [],
    due: 0,
    raters: [],
    competencies: [],
    missed: [],
    delivery: [],
  },
  probes: { points: [], sittings: 0, change: null },
};

function toHead({ id, guide: { slug, role, company, title, language } }: StoredGuide): ProgressView["guide"] {
  return { id, slug, role, company, title, language };
}

function dueCount({ guide }: StoredGuide, due: ReadonlyMap<string, number>, now: number): number {
  return guide.questions.filter(({ id }) => {
    const dueMs = due.get(id);
    return dueMs !== undefined && isDue({ dueMs }, now);
  }).length;
}
