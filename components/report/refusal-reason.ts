import { unmeasuredLanguage } from "@/core/unmeasured-language";

/** Why an answer has no rating, in the interface's words where they are known; an endpoint's own words stay as they came. */
export function refusalReason(reason: string, t: (key: "budget" | "unmeasured") => string): string {
  if (reason === "budget-spent") return t("budget");
  return reason === unmeasuredLanguage ? t("unmeasured") : reason;
}
