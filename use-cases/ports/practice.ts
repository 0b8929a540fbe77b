import type { AskedEarlier, PointVerdict, ProbeCount, SaidText, SittingScore } from "../stored";

/** What spaced repetition knows of questions; it follows the answers and their ratings by itself. */
export interface PracticeStore {
  /** When each question that was ever answered comes up for review, in milliseconds, by the question's id in the guide. */
  dueTimes(ownerId: string, guideId: string): Promise<ReadonlyMap<string, number>>;
}

/** What progress on one guide is computed from, oldest first unless said otherwise. */
export interface ProgressStore {
  /** Of all guides where `guideId` is null. */
  scores(ownerId: string, guideId: string | null): Promise<SittingScore[]>;
  /** Of the last `answers` answers to each question; by question and key point, newest first. */
  pointVerdicts(ownerId: string, guideId: string, answers: number): Promise<PointVerdict[]>;
  probes(ownerId: string, guideId: string): Promise<ProbeCount[]>;
  /** The last `questions` questions that the candidate asked, newest first. */
  asked(ownerId: string, guideId: string, questions: number): Promise<AskedEarlier[]>;
  /** Of the last `sittings` sittings with an answer. */
  said(ownerId: string, guideId: string, sittings: number): Promise<SaidText[]>;
}
