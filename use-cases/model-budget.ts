import { RehearsalError } from "@/core/errors";
import { type BudgetLimits, isLimit, isSpent, type SpentBudget } from "@/core/spending";
import type { CallLedger, ModelCall } from "./ports/call-ledger";
import type { Meter } from "./ports/meter";
import type { Provenance } from "./provenance";

export interface ModelBudget {
  readonly limits: BudgetLimits;
  /**
   * The budget that leaves nothing for another call, or null.
   * @param interviewId null before it has begun
   * @param unbooked calls that are not kept yet, and the model that was asked
   */
  spent(ownerId: string, interviewId: string | null, unbooked?: Unbooked): Promise<SpentBudget | null>;
  /** Keeps what calls took. It never throws: an interview does not fail over its bookkeeping. */
  record(ownerId: string, what: CallPurpose, calls: readonly Provenance[]): Promise<void>;
}

export interface Unbooked {
  model: string;
  calls: readonly Provenance[];
}

/** What calls were made for. `model` is the one that was asked for, by whose name prices are known. */
export type CallPurpose = Pick<ModelCall, "interviewId" | "purpose" | "model"> &
  Partial<Pick<ModelCall, "turnId" | "answerId">>;

export interface ModelBudgetDependencies {
  ledger: CallLedger;
  limits: BudgetLimits;
  /** Estimated cost of a call in US dollars, null where the model's price is not known. */
  costOf: (model: string, usage: Provenance) => number | null;
  now: () => number;
  onError: (error: unknown) => void;
}

type Taken = Parameters<typeof isSpent>[0];

function takenBy({ model, calls }: Unbooked, costOf: ModelBudgetDependencies["costOf"]): Taken {
  const each = calls.map((call) => ({ ...call, costUsd: costOf(model, call) ?? 0 }));
  return each.reduce<Taken>(added, nothing);
}

function added(a: Taken, b: Taken): Taken {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd + b.costUsd,
  };
}

const nothing = { inputTokens: 0, outputTokens: 0, costUsd: 0 };

/** Looks before each call whether there is something left. Calls that run at the same time may together go a little beyond. */
export function createModelBudget({
  ledger,
  limits,
  costOf,
  now,
  onError,
}: ModelBudgetDependencies): ModelBudget {
  return {
    limits,
    async spent(ownerId, interviewId, unbooked = { model: "", calls: [] }) {
      const more = takenBy(unbooked, costOf);
      if (interviewId !== null && isLimit(limits.interview)) {
        const spending = await ledger.ofInterviews(ownerId, [interviewId]);
        if (isSpent(added(spending.get(interviewId) ?? nothing, more), limits.interview)) return "interview";
      }
      if (!isLimit(limits.day)) return null;
      const today = added(await ledger.since(ownerId, startOfDay(now())), more);
      return isSpent(today, limits.day) ? "day" : null;
    },
    async record(ownerId, { turnId = null, answerId = null, ...what }, calls) {
      const rows = calls.map((call) => ({
        ...what,
        ...{ turnId, answerId },
        inputTokens: call.inputTokens,
        cachedInputTokens: call.cachedInputTokens,
        outputTokens: call.outputTokens,
        tokensEstimated: call.tokensEstimated,
        costUsd: costOf(what.model, call),
      }));
      if (rows.length > 0)
        await ledger.record(ownerId, rows).catch((error) => isRemoved(error) || onError(error));
    },
  };
}

/** Whoever was removed while a model worked has nothing left to be booked to. */
function isRemoved(error: unknown): boolean {
  return error instanceof RehearsalError && error.code === "signed-out";
}

/**
 * Has a model make something, unless a budget is spent, and books what it took, whatever comes of it.
 * @throws RehearsalError "budget-spent" where nothing is left; whatever `make` throws
 */
export async function makePaid<Made>(
  budget: ModelBudget,
  ownerId: string,
  what: CallPurpose,
  make: (meter: Meter) => Promise<Made>,
): Promise<Made> {
  if (await budget.spent(ownerId, what.interviewId)) {
    throw new RehearsalError("budget-spent", "The model's budget is spent, so it is not asked.");
  }
  return metered(budget, ownerId, what, make);
}

/** Has a model make something, and books what it took, whatever comes of it: also where it is broken off because nobody waits any more. */
export async function metered<Made>(
  budget: ModelBudget,
  ownerId: string,
  what: CallPurpose,
  make: (meter: Meter) => Promise<Made>,
): Promise<Made> {
  const { interviewId, model } = what;
  const calls: Provenance[] = [];
  const mayAsk = async () => (await budget.spent(ownerId, interviewId, { model, calls })) === null;
  try {
    return await make({ mayAsk, note: (call) => calls.push(call) });
  } finally {
    await budget.record(ownerId, what, calls);
  }
}

/** Midnight before `now` (milliseconds) by UTC, the same for every instance, wherever it is. */
export function startOfDay(now: number): Date {
  const day = new Date(now);
  day.setUTCHours(0, 0, 0, 0);
  return day;
}
