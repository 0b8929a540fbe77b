import type { Refusal } from "@/components/request/send-json";

/** What the server alone can find of an edit: a text that can't be told from the guide's own structure, and a change made elsewhere. */
export function editRefusalCode({ code }: Refusal): string {
  return code === "invalid-input" ? "not-markdown" : code === "conflict" ? "changed-elsewhere" : code;
}
