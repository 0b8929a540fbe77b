import { type AskCriterion, askCriteria } from "@/core/scoring/assessment";
import type { AskedQuestion } from "@/core/scoring/report";
import type { Citation } from "../citations";

export const askedAnchor = (question: number): string => `asked${question + 1}`;
export const criterionAnchor = (question: number, criterion: AskCriterion): string =>
  `${askedAnchor(question)}-${criterion}`;

/** The words that levels rest on; marked in the transcript only for who followed one there. */
export function collectAskedCitations(asked: readonly AskedQuestion[]): Citation[] {
  return asked.flatMap(({ rating }, index) =>
    askCriteria.flatMap((name) => {
      const evidence = rating?.criteria?.[name].evidence;
      if (!evidence) return [];
      const { turnId, start, end } = evidence;
      return [{ id: criterionAnchor(index, name), turnId, start, end, tone: "star" as const }];
    }),
  );
}
