import type { Rater } from "@/use-cases/ports/rater";

/** What rating cost. Tokens as the endpoint reports them. */
export interface Spending {
  answers: number;
  calls: number;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
}

/** An endpoint's prices for a million tokens, in one currency. */
export interface Prices {
  input: number;
  cachedInput: number;
  output: number;
}

/** So many answers are with the endpoint at once. */
const atOnce = 4;

/** A rater that counts what it spends, `atOnce` answers under way at a time, the others waiting their turn. */
export function meteredRater(rater: Rater): { rater: Rater; spending: Spending } {
  const spending: Spending = { answers: 0, calls: 0, inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
  const waiting: (() => void)[] = [];
  let underWay = 0;
  const enter = async () => {
    if (underWay >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay++;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else underWay--;
  };
  const assess: Rater["assess"] = async (task, signal) => {
    await enter();
    try {
      const result = await rater.assess(task, signal);
      spending.answers++;
      if (result.status === "assessed") count(spending, result.provenance);
      return result;
    } finally {
      leave();
    }
  };
  return { rater: { ...rater, assess }, spending };
}

function count(spending: Spending, calls: readonly Omit<Spending, "answers" | "calls">[]): void {
  for (const call of calls) {
    spending.calls++;
    spending.inputTokens += call.inputTokens;
    spending.cachedInputTokens += call.cachedInputTokens;
    spending.outputTokens += call.outputTokens;
  }
}

/** "2,0.5,8": what a million tokens cost, read, read again from the cache, and written. Throws an Error for anything else. */
export function parsePrices(written: string): Prices {
  const [input, cachedInput, output, ...more] = written.split(",").map(Number);
  const all = [input, cachedInput, output];
  if (more.length > 0 || all.some((price) => price === undefined || !Number.isFinite(price) || price < 0))
    throw new Error(`--prices are three figures a million tokens, input,cached,output, like 2,0.5,8.`);
  return { input, cachedInput, output } as Prices;
}

/** What was spent at these prices. */
export function costOf(
  { inputTokens, cachedInputTokens, outputTokens }: Spending,
  { input, cachedInput, output }: Prices,
): number {
  const fresh = inputTokens - cachedInputTokens;
  return (fresh * input + cachedInputTokens * cachedInput + outputTokens * output) / 1e6;
}

/** Spending for one answer, as lines of a table. */
export function spendingLines(spending: Spending, prices: Prices | null): string[] {
  const each = (count: number) => (count / Math.max(1, spending.answers)).toFixed(1);
  const cost = prices
    ? (costOf(spending, prices) / Math.max(1, spending.answers)).toFixed(5)
    : "no prices given";
  return [
    `| an answer (${spending.answers} rated) | |`,
    "| --- | ---: |",
    `| calls | ${each(spending.calls)} |`,
    `| input tokens, of them cached | ${each(spending.inputTokens)}, ${each(spending.cachedInputTokens)} |`,
    `| output tokens | ${each(spending.outputTokens)} |`,
    `| cost, in the currency of --prices | ${cost} |`,
  ];
}
