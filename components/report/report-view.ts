import type { QuestionToAsk } from "@/core/guide/guide";
import type { InterviewSettings } from "@/core/interview/settings";
import type { TurnView } from "@/core/interview/wire";
import type { AskedQuestion, Report } from "@/core/scoring/report";
import type { BetterView } from "./better/better-view";
import type { QuestionReview } from "./question-review";

/** Everything that the report's page shows of one interview. */
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
    /** Null where the guide is deleted. */
    newestRevision: number | null;
  };
  report: Report;
  /** By question id. */
  reviews: Record<string, QuestionReview>;
  /** By question id; only where the answer is rated and its marks are shown. */
  better: Record<string, BetterView | null>;
  /** What the candidate asked, and what of it the guide had prepared. */
  asked: AskedQuestion[];
  prepared: QuestionToAsk[];
  /** The model that can word questions and answers better; null where none is configured. */
  model: string | null;
  turns: TurnView[];
}
