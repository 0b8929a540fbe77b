import type { QuestionKind } from "@/core/guide/guide";
import { liveState } from "@/core/interview/live-state";
import { isDue } from "@/core/practice/card";
import { trendOf } from "@/core/practice/standing";
import { toContext } from "./interview-context";
import type { GuideStore } from "./ports/guides";
import type { InterviewStore } from "./ports/interviews";
import type { ProgressStore } from "./ports/practice";
import { type PreparedQuestion, readPrepared } from "./prepared-questions";
import { readStandings, type ShownStanding, type StandingDependencies } from "./standings";
import type { InterviewSnapshot, StoredGuide } from "./stored";

interface GuideLine {
  id: string;
  slug: string;
  title: string;
  role: string;
  company: string;
  candidate: string;
  /** Of its text, as BCP 47, such as "en". */
  language: string;
}

interface HomeQuestion {
  id: string;
  kind: QuestionKind;
  category: string;
  topic: string | null;
  text: string;
  /** 0–100, of the newest answer whose marks are not kept back; null where there is none that is rated. */
  lastScore: number | null;
  /** The sitting whose report asks for the candidate's own mark of the newest answer. */
  awaitsOwnMarkIn: string | null;
  /** Points since the score before; null before there are two. */
  trend: number | null;
  /** Whether it comes up for review today. */
  due: boolean;
}

export interface HomeView {
  guides: GuideLine[];
  guide: (GuideLine & { questions: HomeQuestion[]; prepared: PreparedQuestion[] }) | null;
  unfinished: {
    id: string;
    startedAt: string;
    kind: string;
    questionNumber: number;
    questionCount: number;
  } | null;
  model: { configured: boolean; name: string | null };
}

export interface ViewHomeDependencies extends StandingDependencies {
  guides: GuideStore;
  interviews: InterviewStore;
  progress: ProgressStore;
  now: () => number;
  model: string | null;
}

/** The first page: the chosen guide (else the one last practised, imported or changed), its questions with their last scores. */
export async function viewHome(
  dependencies: ViewHomeDependencies,
  ownerId: string,
  guideId?: string,
): Promise<HomeView> {
  const { guides, interviews, now, model } = dependencies;
  const [all, last] = await Promise.all([guides.list(ownerId), interviews.lastUsedGuideId(ownerId)]);
  const wanted = guideId ?? last;
  const chosen = all.find((guide) => guide.id === wanted) ?? all[0];
  const [guide, unfinished] = await Promise.all([
    chosen ? readGuide(dependencies, ownerId, chosen) : null,
    chosen ? findUnfinished(interviews, ownerId, chosen.id) : null,
  ]);
  return {
    guides: all.map(toLine),
    guide,
    unfinished: unfinished && toUnfinished(unfinished, now()),
    model: { configured: model !== null, name: model },
  };
}

async function findUnfinished(interviews: InterviewStore, ownerId: string, guideId: string) {
  const id = await interviews.lastUnfinishedId(ownerId, guideId);
  return id === null ? null : interviews.find(ownerId, id);
}

function toLine({ id, guide }: StoredGuide): GuideLine {
  const { slug, title, role, company, candidate, language } = guide;
  return { id, slug, title, role, company, candidate, language };
}

async function readGuide(
  dependencies: ViewHomeDependencies,
  ownerId: string,
  stored: StoredGuide,
): Promise<NonNullable<HomeView["guide"]>> {
  const [standings, prepared] = await Promise.all([
    readStandings(dependencies, ownerId, stored),
    readPrepared(dependencies.progress, ownerId, stored),
  ]);
  return { ...toLine(stored), questions: withStandings(stored, standings, dependencies.now()), prepared };
}

/** Each question with how it stands. */
function withStandings(
  stored: StoredGuide,
  standings: readonly ShownStanding[],
  now: number,
): HomeQuestion[] {
  const byId = new Map(standings.map((standing) => [standing.questionId, standing]));
  return stored.guide.questions.map(({ id, kind, category, topic, text }) => {
    const { shownScores = [], awaitsOwnMarkIn = null, dueMs = null } = byId.get(id) ?? {};
    return {
      ...{ id, kind, category, topic, text },
      lastScore: shownScores[0] ?? null,
      awaitsOwnMarkIn,
      trend: trendOf({ scores: shownScores }),
      due: dueMs !== null && isDue({ dueMs }, now),
    };
  });
}

function toUnfinished(interview: InterviewSnapshot, now: number): HomeView["unfinished"] {
  const { questionNumber, questionCount } = liveState(toContext(interview), interview.state, now);
  return {
    id: interview.id,
    startedAt: interview.startedAt.toISOString(),
    kind: interview.settings.kind,
    questionNumber,
    questionCount,
  };
}
