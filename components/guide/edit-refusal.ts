import type { Refusal } from "@/components/request/send-json";

/** What the server alone can find of an edit: a guide too large to be stored, a text that can't be told from its structure, a change made elsewhere. */
export function editRefusalCode({ code, problem }: Refusal): string {
  if (problem === "too-large") return "guide-too-large";
  return code === "invalid-input" ? "not-markdown" : code === "conflict" ? "changed-elsewhere" : code;
}
