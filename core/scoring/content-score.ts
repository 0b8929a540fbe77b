import type { KeyPoint } from "../guide/guide";
import { coveredAfterProbe, verdictValues } from "./constants";
import type { KeyPointRating } from "./rating";

function worthOf(rating: KeyPointRating): number {
  return rating.verdict === "covered" && rating.afterProbe
    ? coveredAfterProbe
    : verdictValues[rating.verdict];
}

interface Credit {
  weight: number;
  value: number;
}

/** Of points that share a group ("any k of n") the best k, by what they add. */
function bestOfGroups(points: readonly KeyPoint[], credits: readonly Credit[]): Credit[] {
  const groups = new Map<string, { k: number; members: Credit[] }>();
  const kept: Credit[] = [];
  for (const [index, { anyOf }] of points.entries()) {
    const credit = credits[index] as Credit;
    if (!anyOf) {
      kept.push(credit);
      continue;
    }
    const group = groups.get(anyOf.group) ?? { k: anyOf.k, members: [] };
    group.members.push(credit);
    groups.set(anyOf.group, group);
  }
  for (const { k, members } of groups.values()) {
    kept.push(...members.toSorted((a, b) => b.value - a.value || b.weight - a.weight).slice(0, k));
  }
  return kept;
}

/**
 * 100 · Σ weight·value / Σ weight over the key points, floored at 0; 0 without key points. `ratings` are in the order of `points`.
 */
export function contentScore(points: readonly KeyPoint[], ratings: readonly KeyPointRating[]): number {
  const credits = points.map((point, index) => ({
    weight: point.weight,
    value: worthOf(ratings[index] as KeyPointRating),
  }));
  const counted = bestOfGroups(points, credits);
  const weight = counted.reduce((sum, credit) => sum + credit.weight, 0);
  if (weight === 0) return 0;
  return Math.max(0, (100 * counted.reduce((sum, credit) => sum + credit.weight * credit.value, 0)) / weight);
}
