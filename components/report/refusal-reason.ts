import { nothingExpected, unmeasuredLanguage } from "@/core/not-rated-reasons";

type Known = "budget" | "unmeasured" | "nothingExpected";

const known = new Map<string, Known>([
  ["budget-spent", "budget"],
  [unmeasuredLanguage, "unmeasured"],
  [nothingExpected, "nothingExpected"],
]);

/** Why an answer has no rating, in the interface's words where they are known; an endpoint's own words stay as they came. */
export function refusalReason(reason: string, t: (key: Known) => string): string {
  const key = known.get(reason);
  return key ? t(key) : reason;
}
