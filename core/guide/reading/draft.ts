import type { KeyPoint, Problem, Project, QuestionKind } from "../guide";

/** A key point as a file gives it; what it leaves out is filled in later. */
export type WrittenKeyPoint = Omit<KeyPoint, "id" | "probe"> & {
  id: string | null;
  probe: KeyPoint["probe"] | undefined;
};

/** A story told as STAR: a project, or the answer to a behavioral question. A component that is not there is empty. */
export interface StoryDraft {
  situation: string;
  task: string;
  /** The action as labelled points, as a project has it. */
  action: Project["action"];
  /** The action as single steps, as a scenario has it. */
  steps: string[];
  result: string;
  trait: string;
}

/** A question as found in the file, before ids and derived key points. */
export interface QuestionDraft {
  id: string | null;
  kind: QuestionKind;
  category: string;
  topic: string | null;
  /** Empty where the guide does not spell the question out, as for a project. */
  text: string;
  title: string;
  /** Null where the story is the answer. */
  modelAnswer: string | null;
  story: StoryDraft | null;
  keyPoints: WrittenKeyPoint[];
  /** What the answer sets in bold or italics. */
  emphasised: string[];
  line: number;
}

export interface IntroductionDraft {
  tone: string;
  structure: string[];
  script: string[];
}

/** A stretch of the file that is kept as it is; both lines inclusive, from 1. */
export interface NoteDraft {
  heading: string;
  line: number;
  endLine: number;
}

/** Everything read so far. */
export interface GuideDraft {
  introduction: IntroductionDraft;
  questions: QuestionDraft[];
  questionsToAsk: { id: string | null; kind: string; text: string }[];
  notes: NoteDraft[];
  problems: Problem[];
}

export function emptyDraft(): GuideDraft {
  return {
    introduction: { tone: "", structure: [], script: [] },
    questions: [],
    questionsToAsk: [],
    notes: [],
    problems: [],
  };
}
