import type { QuestionKind } from "@/core/guide/guide";

/** A stored guide as a line of a list. */
export interface GuideLine {
  id: string;
  slug: string;
  title: string;
  role: string;
  company: string;
  candidate: string;
  /** Of its text, as BCP 47, such as "en". */
  language: string;
}

export interface HomeQuestion {
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

/** A prepared question to the interviewer, with how often it was asked and how well the last time. */
export interface PreparedQuestion {
  id: string;
  text: string;
  times: number;
  /** ISO 8601; `score` 0–100, null while it is not rated. */
  last: { askedAt: string; score: number | null; interviewId: string } | null;
}

export interface HomeGuide extends GuideLine {
  questions: HomeQuestion[];
  /** What the candidate means to ask. */
  prepared: PreparedQuestion[];
}

export interface UnfinishedInterview {
  id: string;
  startedAt: string;
  kind: string;
  questionNumber: number;
  questionCount: number;
}
