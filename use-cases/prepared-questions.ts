import { matchPrepared } from "@/core/scoring/ask/match-prepared";
import type { ProgressStore } from "./ports/practice";
import type { StoredGuide } from "./stored";

/** Asked longer ago than that says nothing of how it would go today. */
const recentQuestions = 200;

/** A question of the guide to put to the interviewer, with how often it was asked and how well the last time. */
export interface PreparedQuestion {
  id: string;
  kind: string;
  text: string;
  times: number;
  /** ISO 8601; `score` 0–100, null while it is not rated. */
  last: { askedAt: string; score: number | null; interviewId: string } | null;
}

/** The guide's prepared questions, found again among what the candidate asked, in whatever words. */
export async function readPrepared(
  progress: ProgressStore,
  ownerId: string,
  { id, guide }: Pick<StoredGuide, "id" | "guide">,
): Promise<PreparedQuestion[]> {
  if (guide.questionsToAsk.length === 0) return [];
  const asked = await progress.asked(ownerId, id, recentQuestions);
  const matched = Map.groupBy(asked, ({ text }) => matchPrepared(text, guide.questionsToAsk)?.id);
  return guide.questionsToAsk.map((question) => {
    const own = matched.get(question.id) ?? [];
    const [newest] = own;
    const last = newest && {
      askedAt: newest.askedAt.toISOString(),
      score: newest.score,
      interviewId: newest.interviewId,
    };
    return { ...question, times: own.length, last: last ?? null };
  });
}
