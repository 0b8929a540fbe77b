import type { InterviewSettings } from "@/core/interview/settings";

/** One sitting in the list. */
export interface InterviewLine {
  id: string;
  startedAt: string;
  status: "running" | "paused" | "ended";
  settings: InterviewSettings;
  role: string;
  company: string;
  /** What a drill was on: the topic, or the question's text; null for every other kind. */
  subject: string | null;
  /** 0–100; null while nothing is rated or the marks are kept back. */
  score: number | null;
  /** Its report asks for the candidate's own marks first. */
  awaitsOwnMarks: boolean;
  /** Of the sitting of the same guide and kind before this one; null where there is none to compare with. */
  previousScore: number | null;
  rated: number;
  asked: number;
}
