import type { InterviewSettings } from "@/core/interview/settings";
import type { AskCriterion } from "@/core/scoring/assessment";
import type { Provenance } from "../provenance";
import type { Meter } from "./meter";

/** One question that the candidate asked, to be worded better. */
export interface ImproveTask {
  question: string;
  role: string;
  company: string;
  interviewer: InterviewSettings["persona"];
  /** What it lacks, the weakest criterion first. */
  weak: AskCriterion[];
  /** BCP 47 language of the interview. */
  language: string;
}

/** One rated answer of the candidate, to be told better. */
export interface TellTask {
  question: string;
  /** Whether it is told as a story: situation, task, action, result. */
  story: boolean;
  /** What the candidate said, turn by turn. */
  said: string[];
  /** What the guide says to this question: its model answer first. */
  guide: string[];
  /** What was missing, as sentences. */
  gaps: string[];
  /** BCP 47 language of the interview. */
  language: string;
}

/** Words something of the candidate's better. */
export interface Improver<Task> {
  readonly model: string;
  readonly promptHash: string;
  /**
   * @param added the words of a wording that bring in something new; with any, it is asked for once more
   * @throws RehearsalError "unavailable" with `details.fault` when the endpoint fails; "not-supported" with `details.added` where the
   * second wording brings in something new too; "budget-spent" where nothing is left to ask for it
   */
  improve(
    task: Task,
    added: (text: string) => string[],
    signal: AbortSignal,
    meter: Meter,
  ): Promise<{ text: string; provenance: Provenance[] }>;
}

export type QuestionImprover = Improver<ImproveTask>;

export type AnswerImprover = Improver<TellTask>;
