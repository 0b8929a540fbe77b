import { AccountRefusal } from "@/components/accounts/account-refusal";

/** What did not work about a cohort: what stands in the way there is that it, or the list of them, is full. */
export function CohortRefusal({ code }: { code: string }) {
  return <AccountRefusal code={code === "conflict" ? "cohort-full" : code} />;
}
