import type { QuestionKind } from "../guide/guide";
import type { InterviewSettings } from "./settings";

/** How often a question may be followed up or come back to; each count stands for itself. */
export const questionBudgets = {
  probes: 2,
  redirects: 2,
  clarifications: 2,
  hints: 2,
  /** Moments to think and announcements of more. */
  acknowledgements: 2,
} as const;

/** Follow-ups that a question may have, and by how much a gap has to be worth more than usual to be one of them. */
export interface Demand {
  probes: number;
  worthMore: number;
}

const ofStrictness: Record<InterviewSettings["strictness"], Demand> = {
  gentle: { probes: 1, worthMore: 0.8 },
  usual: { probes: questionBudgets.probes, worthMore: 0 },
  strict: { probes: questionBudgets.probes + 1, worthMore: -0.6 },
};

/** Of a junior only the essential is expected; a lead's answer has to hold in its details too. */
const worthMoreOf: Record<InterviewSettings["seniority"], number> = {
  junior: 0.5,
  mid: 0,
  senior: -0.3,
  lead: -0.6,
};

/** How an interview's strictness and the position's seniority decide what is followed up. */
export function demandOf({
  strictness,
  seniority,
}: Pick<InterviewSettings, "strictness" | "seniority">): Demand {
  const { probes, worthMore } = ofStrictness[strictness];
  return { probes, worthMore: worthMore + worthMoreOf[seniority] };
}

/**
 * So often in a whole interview, not more: asking for one's own words or after a figure wears off, and who is given time to think
 * at every turn is not thinking.
 */
export const interviewBudgets = { recited: 3, figure: 8, acknowledgements: 12 } as const;

/** Turns in the candidate's own part that are no questions, before the interview closes. */
export const askBlankBudget = 2;

/** Questions of the candidate's own that are answered before the interview closes, with and without other sections. */
export const askQuestionBudget = { whole: 5, alone: 10 } as const;

/** So long after the time is up a question of the candidate's own is still answered, in milliseconds: nobody is cut off in asking. */
export const askGraceMs = 120_000;

/** Minutes that a question of a kind takes with its follow-ups, as interviewers reckon; a planning figure. */
export const minutesPerQuestion: Record<QuestionKind, number> = {
  introduction: 2,
  project: 4,
  technical: 2.5,
  design: 4,
  domain: 2.5,
  behavioral: 3.5,
};

/** In quick-fire nothing is followed up: a short question, a short answer. */
const minutesPerQuickQuestion = 1;

/** Minutes planned for a question of a kind in such an interview. */
export function minutesFor(kind: QuestionKind, settings: Pick<InterviewSettings, "kind">): number {
  return settings.kind === "quick-fire" ? minutesPerQuickQuestion : minutesPerQuestion[kind];
}

/** Of a whole interview, kept free for the candidate's own questions. */
export const askMinutes: Record<InterviewSettings["minutes"], number> = { 15: 2, 30: 4, 45: 5, 60: 6 };

/** The same where the candidate has to leave early. */
export const hurriedAskMinutes = 2;

/** A question is worth asking if at least this share of its planned time is left. */
export const leastShareOfQuestion = 0.5;

/** Below this share of the time the interviewer says once how much is left. */
export const warnBelowShare = 0.25;
