import { introductionParts, type KeyPoint } from "../guide/guide";
import type { Answer } from "./answer";
import type { KeyPointRating } from "./rating";

/** Where the part is first said, as [turn, offset]; null if no point of it is credited. */
type Place = [number, number];

function firstPlace(places: Place[]): Place | null {
  return places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? null;
}

/**
 * 100 · (parts identity, expertise, fit with a credited point) / 3, halved if their first credited words do not come in that
 * order. `ratings` are in the order of `points`.
 */
export function orderScoreOf(
  points: readonly KeyPoint[],
  ratings: readonly KeyPointRating[],
  answer: Answer,
): number {
  const turns = answer.parts.map((part) => part.turnId);
  const places = introductionParts.map((part) =>
    firstPlace(
      points.flatMap((point, index): Place[] => {
        const rating = ratings[index] as KeyPointRating;
        const credited = rating.verdict === "covered" || rating.verdict === "partial";
        if (point.part !== part || !credited || !rating.evidence) return [];
        return [[turns.indexOf(rating.evidence.turnId), rating.evidence.start]];
      }),
    ),
  );
  const found = places.filter((place) => place !== null);
  const inOrder = found.every((place, index) => {
    const before = found[index - 1];
    return !before || place[0] > before[0] || (place[0] === before[0] && place[1] >= before[1]);
  });
  return ((100 * found.length) / introductionParts.length) * (inOrder ? 1 : 0.5);
}
