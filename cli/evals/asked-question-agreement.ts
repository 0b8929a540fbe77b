import type { Asking } from "@/core/scoring/ask/asking";
import { type AskCriterion, askCriteria } from "@/core/scoring/assessment";
import type { Rater } from "@/use-cases/ports/rater";
import type { AskedQuestion } from "./labelled-data";
import { rateAnswer, taskOf } from "./rated-answer";
import { correlation, mean, quadraticKappa } from "./statistics";

/** The six levels that a rater gives a question. */
export type AskLevels = Record<AskCriterion, number>;

export interface RatedAskedQuestion {
  row: AskedRow;
  levels: AskLevels;
}

/** Agreement over the questions that candidates ask. */
export interface AskAgreement {
  questions: number;
  /** Quadratic weighted kappa of each criterion over its five levels. */
  kappa: Record<AskCriterion, number>;
  /** Of the mean of the six levels with the labels' mean. */
  correlation: number;
  /** Mean of the six levels by manner: labelled and rated. */
  byManner: Record<string, { labelled: number; rated: number }>;
}

/** A labelled question, the person asked perhaps not being known. */
export type AskedRow = Omit<AskedQuestion, "interviewer"> & Pick<Asking, "interviewer">;

export function askingOf({ role, company, interviewer, stage }: AskedRow): Asking {
  return { role, company, interviewer, stage };
}

/** Rates every question as one asked of the labelled person. */
export function rateAskedQuestions(rater: Rater, rows: readonly AskedRow[]): Promise<RatedAskedQuestion[]> {
  return Promise.all(
    rows.map(async (row) => {
      const task = { ...taskOf(null, row.question, null), asking: askingOf(row) };
      const { criteria } = await rateAnswer(rater, task);
      const levels = askCriteria.map((name) => [name, criteria?.[name].level ?? 1] as const);
      return { row, levels: Object.fromEntries(levels) as AskLevels };
    }),
  );
}

const meanLevel = (levels: AskLevels) => mean(askCriteria.map((name) => levels[name]));

/** Measures levels against the labels. */
export function askAgreement(rated: readonly RatedAskedQuestion[]): AskAgreement {
  const kappa = askCriteria.map((name) => {
    const pairs = rated.map(({ row, levels }) => [row.levels[name] - 1, levels[name] - 1] as const);
    return [name, quadraticKappa(pairs, 5)] as const;
  });
  const manners = Map.groupBy(rated, ({ row }) => row.manner);
  const byManner = [...manners].map(([manner, list]) => {
    const labelled = mean(list.map(({ row }) => meanLevel(row.levels)));
    return [manner, { labelled, rated: mean(list.map(({ levels }) => meanLevel(levels))) }] as const;
  });
  return {
    questions: rated.length,
    kappa: Object.fromEntries(kappa) as AskAgreement["kappa"],
    correlation: correlation(
      rated.map(({ levels }) => meanLevel(levels)),
      rated.map(({ row }) => meanLevel(row.levels)),
    ),
    byManner: Object.fromEntries(byManner),
  };
}
