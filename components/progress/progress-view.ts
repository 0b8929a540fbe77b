import type { QuestionKind } from "@/core/guide/guide";
import type { Change } from "@/core/practice/change";
import type { SeriesPoint } from "@/core/practice/series";

/** A figure over time. */
export interface Course {
  points: SeriesPoint[];
  sittings: number;
  /** Null with too few sittings to say anything of a direction. */
  change: Change | null;
}

export type DeliveryMeasure = "words" | "fillers" | "hedges" | "we";

export interface MissedPoint {
  questionId: string;
  question: string;
  keyPointId: string;
  text: string;
  weight: 1 | 2 | 3;
  missed: number;
  answers: number;
  interviewId: string;
}

export interface ProgressGuide {
  id: string;
  slug: string;
  role: string;
  company: string;
  title: string;
  language: string;
}

/** Everything that the progress page shows. */
export interface ProgressView {
  guides: { id: string; role: string; company: string; candidate: string; title: string }[];
  guide: ProgressGuide | null;
  sittings: number;
  /** Sittings that are left out until the candidate has given marks of their own, newest first. */
  awaitingOwnMarks: string[];
  due: number;
  raters: ("built-in" | "model")[];
  competencies: { kind: QuestionKind | "ask"; course: Course }[];
  missed: MissedPoint[];
  probes: Course;
  delivery: { measure: DeliveryMeasure; course: Course }[];
}
