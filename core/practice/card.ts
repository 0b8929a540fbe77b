import {
  type Card,
  createEmptyCard,
  type Grade as FsrsGrade,
  fsrs,
  generatorParameters,
  Rating,
} from "ts-fsrs";
import { z } from "zod";
import type { Grade } from "./grade";

/** What spaced repetition knows of one question. Plain JSON; times in milliseconds since 1970. */
export const practiceCardSchema = z.object({
  dueMs: z.number(),
  /** Days after which the chance of recall has fallen to 90 %. */
  stability: z.number(),
  /** 1 (easy) to 10. */
  difficulty: z.number(),
  scheduledDays: z.number().int(),
  reps: z.number().int(),
  lapses: z.number().int(),
  /** New, learning, review or relearning, as FSRS counts them. */
  state: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  lastReviewMs: z.number(),
});
export type PracticeCard = z.infer<typeof practiceCardSchema>;

/** One time that a question was answered. */
export interface Review {
  atMs: number;
  grade: Grade;
}

const dayMs = 86_400_000;

/** Nobody prepares for one interview for longer, so a question comes back once a month at least. */
export const longestIntervalDays = 30;

/** What comes up within half a day counts as today's: intervals are whole days, but nobody practises at the same hour. */
const dueAheadMs = dayMs / 2;

/**
 * FSRS-6 with the published weights (Ye, Su and Cao 2022; open-spaced-repetition). Without fuzz, so that the same reviews give the
 * same day; without steps of minutes, for an interview question takes minutes itself.
 */
const scheduler = fsrs(
  generatorParameters({
    // To keep "hard", "good" and "easy" apart, the scheduler may add a day for each to its maximum.
    maximum_interval: longestIntervalDays - 2,
    enable_fuzz: false,
    enable_short_term: false,
  }),
);

const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

function toFsrs(card: PracticeCard): Card {
  const { stability, difficulty, reps, lapses, state, scheduledDays, lastReviewMs, dueMs } = card;
  return {
    ...{ stability, difficulty, reps, lapses, state },
    scheduled_days: scheduledDays,
    elapsed_days: 0,
    learning_steps: 0,
    due: new Date(dueMs),
    last_review: new Date(lastReviewMs),
  };
}

/** The card after one more review; `card` null for a question that was never answered. */
export function review(card: PracticeCard | null, { atMs, grade }: Review): PracticeCard {
  const at = new Date(Math.max(atMs, card?.lastReviewMs ?? atMs));
  const before = card ? toFsrs(card) : createEmptyCard(at);
  const { card: after } = scheduler.next(before, at, ratings[grade]);
  return {
    dueMs: after.due.getTime(),
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
    lastReviewMs: at.getTime(),
  };
}

/**
 * The card that a question's reviews give, in the order of their times, whatever order they come in; null for none. A card is always made
 * from all of them: rating an answer again, or a late addition to it, then changes its review and counts nothing twice.
 */
export function replay(reviews: readonly Review[]): PracticeCard | null {
  return reviews
    .toSorted((a, b) => a.atMs - b.atMs)
    .reduce<PracticeCard | null>((card, one) => review(card, one), null);
}

/** Whether a question should be practised today; `now` in milliseconds. */
export function isDue(card: Pick<PracticeCard, "dueMs">, now: number): boolean {
  return card.dueMs - dueAheadMs <= now;
}
