import type { Guide } from "@/core/guide/guide";
import type { Rater } from "@/use-cases/ports/rater";
import { rateRow } from "@/use-cases/rate-row";
import type { ShortAnswer } from "./labelled-data";
import { correlation } from "./statistics";

const unhurried = new AbortController().signal;

/** Correlation of the total with the teacher's mark, a data set. */
export async function shortAnswerAgreement(
  rater: Rater,
  guide: Guide,
  rows: readonly ShortAnswer[],
): Promise<Record<string, number>> {
  const totals = await Promise.all(
    rows.map(async (row) => (await rateRow({ guide, rater }, row, unhurried)).total ?? 0),
  );
  const indexed = rows.map((row, index) => ({ row, total: totals[index] as number }));
  const groups = Map.groupBy(indexed, ({ row }) => row.dataset);
  return Object.fromEntries(
    [...groups].map(([dataset, list]) => [
      dataset,
      correlation(
        list.map(({ total }) => total),
        list.map(({ row }) => row.score),
      ),
    ]),
  );
}
