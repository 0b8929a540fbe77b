import type { QuestionKind } from "../guide/guide";

/** Whether questions of this kind are rated against STAR. */
export function hasStar(kind: QuestionKind): boolean {
  return kind === "project" || kind === "behavioral";
}
