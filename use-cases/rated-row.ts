import { starComponents } from "@/core/guide/guide";
import { askCriteria, type Flag, type Verdict } from "@/core/scoring/assessment";
import type { LevelRating, Rating } from "@/core/scoring/rating";
import type { Rater } from "./ports/rater";

/** Words of the answer: `answer.slice(start, end) === quote`; all null where there is nothing to quote. */
export interface RowQuote {
  quote: string | null;
  start: number | null;
  end: number | null;
}

/** One row of `npm run rate`'s output. Scores are 0–100, unrounded. */
export interface RatedRow {
  id: string;
  status: "rated" | "no-answer" | "failed";
  error: string | null;
  keyPoints: ({ id: string; verdict: Verdict } & RowQuote)[];
  star: Record<string, { level: number } & RowQuote> | null;
  criteria: Record<string, { level: number } & RowQuote> | null;
  content: number | null;
  starScore: number | null;
  orderScore: number | null;
  total: number | null;
  flags: Flag[];
  rater: string;
  version: string;
}

function quoteOf(evidence: LevelRating["evidence"]): RowQuote {
  return { quote: evidence?.quote ?? null, start: evidence?.start ?? null, end: evidence?.end ?? null };
}

function levelsOf<Name extends string>(names: readonly Name[], levels: Record<Name, LevelRating> | null) {
  if (!levels) return null;
  const entries = names.map(
    (name) => [name, { level: levels[name].level, ...quoteOf(levels[name].evidence) }] as const,
  );
  return Object.fromEntries(entries);
}

/** The row of a rating. */
export function ratedRow(id: string, rating: Rating, rater: Pick<Rater, "id" | "version">): RatedRow {
  return {
    id,
    status: rating.status,
    error: null,
    keyPoints: rating.keyPoints.map((point) => ({
      id: point.id,
      verdict: point.verdict,
      ...quoteOf(point.evidence),
    })),
    star: levelsOf(starComponents, rating.star),
    criteria: levelsOf(askCriteria, rating.criteria),
    content: rating.content,
    starScore: rating.starScore,
    orderScore: rating.orderScore,
    total: rating.total,
    flags: rating.flags,
    rater: rater.id,
    version: rater.version,
  };
}

/** The row of an answer that could not be rated; it has no numbers. */
export function failedRow(id: string, error: string, rater: Pick<Rater, "id" | "version">): RatedRow {
  const nothing = {
    star: null,
    criteria: null,
    content: null,
    starScore: null,
    orderScore: null,
    total: null,
  };
  return {
    id,
    status: "failed",
    error,
    keyPoints: [],
    ...nothing,
    flags: [],
    rater: rater.id,
    version: rater.version,
  };
}
