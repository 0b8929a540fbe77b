import type { GuideDraft } from "@/core/guide/drafting/draft";
import type { QuestionKind } from "@/core/guide/guide";
import type { ProposedPoint } from "@/core/guide/proposing/proposed-point";
import type { Provenance } from "../provenance";
import type { Meter } from "./meter";

/** Has a model make something in a form that is checked afterwards. Throws RehearsalError "unavailable" when the endpoint fails. */
export interface ModelTask<Task, Reply> {
  readonly model: string;
  run(task: Task, signal: AbortSignal, meter: Meter): Promise<{ reply: Reply; provenance: Provenance[] }>;
}

/** One question of a guide with its model answer, to be split into key points. */
export interface ProposeTask {
  kind: QuestionKind;
  question: string;
  answer: string;
  /** BCP 47 language of the guide. */
  language: string;
}

export type PointProposer = ModelTask<ProposeTask, { points: ProposedPoint[] }>;

/** What a guide is to be drafted from; `job` is empty where there is no description. */
export interface DraftTask {
  cv: string;
  job: string;
  /** "en" or "zh", of the guide. */
  language: string;
}

export type GuideDrafter = ModelTask<DraftTask, GuideDraft>;

/** Why no text can be had of a file. */
export type DocumentProblem = "encrypted" | "damaged" | "no-text" | "too-large" | "unknown-kind";

/** The text of a document. Throws RehearsalError "invalid-input" with `details.problem`, a `DocumentProblem`. */
export type TextExtractor = (ownerId: string, bytes: Uint8Array, signal: AbortSignal) => Promise<string>;
