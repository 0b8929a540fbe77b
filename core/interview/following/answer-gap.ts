import type { StarComponent } from "../../guide/guide";
import type { ProbeReason } from "../move";

/** Something that an answer leaves out or gets wrong, and what following it up is worth. */
export interface AnswerGap {
  reason: ProbeReason;
  keyPointId: string | null;
  component: StarComponent | null;
  value: number;
  /** Words of the candidate that the gap is about. */
  quote: string | null;
}
