import { RehearsalError } from "@/core/errors";
import { deriveReferenceKeyPoints } from "@/core/guide/derive-key-points";
import type { Guide, KeyPoint, Question } from "@/core/guide/guide";
import { deriveReferenceFacets } from "@/core/scoring/reference-facets";
import type { RateRow } from "./rate-row-schema";

function inlinePoint(point: NonNullable<RateRow["keyPoints"]>[number]): KeyPoint {
  const { star, part, ...rest } = point;
  return {
    aliases: [],
    misstatements: [],
    probe: null,
    weight: 1,
    ...rest,
    ...(star ? { star } : {}),
    ...(part ? { part } : {}),
  };
}

function bankQuestion(guide: Guide, questionId: string): Question {
  const found = guide.questions.find((question) => question.id === questionId);
  if (found) return found;
  throw new RehearsalError("invalid-input", `The bundled guide has no question "${questionId}".`);
}

function questionOf(row: RateRow, keyPoints: KeyPoint[], modelAnswer: string): Question {
  const kind =
    row.kind && row.kind !== "ask"
      ? row.kind
      : keyPoints.some((point) => point.star)
        ? "behavioral"
        : "technical";
  return { id: row.id, kind, category: "", topic: null, text: row.question ?? "", modelAnswer, keyPoints };
}

/** How finely a reference answer is taken apart: by words for a rater that counts them, by sentences for one that reads them. */
export type Grain = "facets" | "claims";

function claimsOfReference(reference: string, _question: string, prefix: string): KeyPoint[] {
  return deriveReferenceKeyPoints(reference, prefix);
}

/**
 * The questions that a row's answer is rated against: one, or one for each reference answer, of which the best counts. Throws
 * RehearsalError "invalid-input" for a row that names none.
 */
export function rowQuestions(row: RateRow, guide: Guide, grain: Grain): Question[] {
  const pointsOf = grain === "facets" ? deriveReferenceFacets : claimsOfReference;
  if (row.questionId !== undefined) return [bankQuestion(guide, row.questionId)];
  if (row.keyPoints) return [questionOf(row, row.keyPoints.map(inlinePoint), "")];
  if (row.referenceAnswers) {
    return row.referenceAnswers.map((reference, index) =>
      questionOf(row, pointsOf(reference, row.question ?? "", `r${index + 1}`), reference),
    );
  }
  throw new RehearsalError(
    "invalid-input",
    'A row needs "questionId", "keyPoints", "referenceAnswers" or "kind": "ask".',
  );
}
