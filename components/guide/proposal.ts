import type { PromptUsed } from "@/core/guide/editing/guide-change";
import type { EditedPoint } from "@/core/guide/editing/guide-edit";
import type { LeftOut } from "@/core/guide/proposing/proposed-point";

/** Key points as the server answers that a model proposes them. */
export interface Proposal {
  points: EditedPoint[];
  leftOut: LeftOut[];
  model: string;
  madeBy: PromptUsed[];
}

/** The prompts and models of several proposals, each once. */
export function madeByAll(proposals: readonly Proposal[]): PromptUsed[] {
  const all = proposals.flatMap(({ madeBy }) => madeBy);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
