import type { Guide } from "@/core/guide/guide";
import type { Move } from "@/core/interview/move";
import type { InterviewSettings } from "@/core/interview/settings";
import type { Transcript } from "@/core/interview/transcript";
import type { Provenance } from "../provenance";

/** What it takes to word one move. The phraser sends a model only what an interviewer may know: never a key point's text or a model answer. */
export interface PhraseTask {
  /** Names the prompt's cache, and is a part of what marks off the candidate's words; the same through an interview. */
  interviewId: string;
  /** The other part, which the candidate is not shown. */
  seed: number;
  guide: Guide;
  settings: InterviewSettings;
  /** All stored turns before the line to be worded, the utterance that it answers included. */
  transcript: Transcript;
  move: Move;
  /** The built-in wording of the same move: what has to be said, and what takes over when the model fails. */
  builtIn: string;
}

/** `asked` comes first: it tells what the call took if it is broken off after these words. */
export type PhraseEvent =
  | { type: "asked"; brokenOff: (read: string) => Provenance }
  | { type: "text"; text: string }
  | { type: "finish"; provenance: Provenance };

/** Words a move, streaming. Throws RehearsalError "unavailable" with `details.fault` (see llm/faults) when the endpoint fails. */
export interface Phraser {
  readonly model: string;
  phrase(task: PhraseTask, signal: AbortSignal): AsyncIterable<PhraseEvent>;
}
