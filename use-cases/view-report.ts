import type { QuestionToAsk } from "@/core/guide/guide";
import type { InterviewSettings } from "@/core/interview/settings";
import type { TurnView } from "@/core/interview/wire";
import { buildReport } from "@/core/scoring/build-report";
import type { AskedQuestion, Report } from "@/core/scoring/report";
import { toAskedQuestions } from "./asked-questions";
import { type BetterView, toBetterViews } from "./better-answer-view";
import { toTurnView } from "./follow-interview";
import type { AnswerStore, WordingStore } from "./ports/answers";
import type { GuideStore } from "./ports/guides";
import type { InterviewStore } from "./ports/interviews";
import type { Rater } from "./ports/rater";
import { type QuestionReviews, toQuestionReviews } from "./question-reviews";
import { toReportInput } from "./report-input";
import { stepByStep } from "./step-by-step";

export interface ReportView {
  id: string;
  startedAt: string;
  endedAt: string | null;
  settings: InterviewSettings;
  guide: {
    id: string;
    slug: string;
    title: string;
    role: string;
    company: string;
    candidate: string;
    /** Its newest revision; null where it is deleted. */
    newestRevision: number | null;
  };
  report: Report;
  reviews: QuestionReviews;
  /** How answers could be told better, by question id. */
  better: Record<string, BetterView | null>;
  /** What the candidate asked, and which of the guide's prepared questions are among it. */
  asked: AskedQuestion[];
  prepared: QuestionToAsk[];
  /** The model that can word questions and answers better; null where none is configured. */
  model: string | null;
  turns: TurnView[];
}

export interface ViewReportDependencies {
  interviews: InterviewStore;
  guides: GuideStore;
  answers: AnswerStore;
  wordings: WordingStore;
  /** Those of this installation; with the model's among them, answers that are not rated yet wait for it. */
  raters: readonly Rater[];
  /** The model that words questions and answers better, if there is one. */
  model: string | null;
}

/** The report as far as it is rated, computed anew from the stored ratings; null for an unknown interview. */
export async function viewReport(
  { interviews, guides, answers, wordings, raters, model }: ViewReportDependencies,
  ownerId: string,
  interviewId: string,
): Promise<ReportView | null> {
  const interview = await interviews.find(ownerId, interviewId);
  if (!interview) return null;
  const [newest, stored, previous, worded] = await Promise.all([
    guides.find(ownerId, interview.guide.id),
    answers.ofInterview(ownerId, interviewId),
    answers.previousAttempts(ownerId, interviewId),
    wordings.ofInterview(ownerId, interviewId),
  ]);
  const modelConfigured = raters.some((rater) => rater.id === "model");
  const report = buildReport(await stepByStep(toReportInput(interview, stored, raters)));
  const { slug, title, role, company, candidate } = interview.guide.guide;
  const reviews = toQuestionReviews(interview, report, stored, previous);
  return {
    id: interview.id,
    startedAt: interview.startedAt.toISOString(),
    endedAt: interview.endedAt?.toISOString() ?? null,
    settings: interview.settings,
    guide: {
      ...{ id: interview.guide.id, slug, title, role, company, candidate },
      newestRevision: newest?.revision ?? null,
    },
    report,
    reviews,
    better: toBetterViews(report, {
      ...{ answers: stored, wordings: worded, guide: newest?.guide ?? null },
      isHidden: (id) => reviews[id]?.hidden ?? false,
    }),
    asked: toAskedQuestions(interview, stored, worded, modelConfigured),
    prepared: interview.guide.guide.questionsToAsk,
    model,
    turns: interview.turns.map((turn) => toTurnView(interview, turn)),
  };
}
