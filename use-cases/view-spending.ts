import type { InterviewKind } from "@/core/interview/settings";
import type { BudgetLimits, Spending } from "@/core/spending";
import { type ModelBudget, startOfDay } from "./model-budget";
import type { CallLedger } from "./ports/call-ledger";
import type { InterviewStore } from "./ports/interviews";

/** What models took lately, newest interview first; those in which none was called are left out. */
export interface SpendingView {
  today: Spending;
  /** Drafts of guides and key points, of the last 30 days. */
  material: Spending;
  interviews: (Spending & { id: string; startedAt: string; kind: InterviewKind; role: string })[];
  limits: BudgetLimits;
}

/** Sittings that are looked at. */
const recent = 20;
const recentDays = 30;
const dayMs = 86_400_000;

export async function viewSpending(
  {
    interviews,
    ledger,
    budget,
    now,
  }: { interviews: InterviewStore; ledger: CallLedger; budget: ModelBudget; now: () => number },
  ownerId: string,
): Promise<SpendingView> {
  const [{ lines }, today, material] = await Promise.all([
    interviews.search(ownerId, { text: "", kinds: [], offset: 0, limit: recent }),
    ledger.since(ownerId, startOfDay(now())),
    ledger.ofMaterial(ownerId, startOfDay(now() - recentDays * dayMs)),
  ]);
  const spent = await ledger.ofInterviews(
    ownerId,
    lines.map(({ id }) => id),
  );
  return {
    ...{ today, material },
    limits: budget.limits,
    interviews: lines.flatMap(({ id, startedAt, settings: { kind }, role }) => {
      const spending = spent.get(id);
      return spending ? [{ id, startedAt: startedAt.toISOString(), kind, role, ...spending }] : [];
    }),
  };
}
