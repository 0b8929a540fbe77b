import type { Guide, Question } from "@/core/guide/guide";
import type { InterviewSettings } from "@/core/interview/settings";
import type { Provenance } from "../provenance";
import type {
  AnswerTotal,
  PreviousAttempt,
  RatingStatus,
  StoredAnswer,
  StoredRating,
  StoredWording,
} from "../stored";

/** Better wordings of what the candidate asked or answered. */
export interface WordingStore {
  /** The newest of each answer of an interview, by the answer's id. */
  ofInterview(ownerId: string, interviewId: string): Promise<Map<string, StoredWording>>;
  /** Stored once for an answer, a prompt and a model. */
  save(
    ownerId: string,
    answerId: string,
    wording: StoredWording & { provenance: Provenance[] },
  ): Promise<void>;
}

/** What a rating job needs: the answer, its question (null for one that the candidate asked) and the words. */
export interface AnswerToRate {
  answer: StoredAnswer;
  guide: Guide;
  question: Question | null;
  language: string;
  persona: InterviewSettings["persona"];
  mode: InterviewSettings["mode"];
  texts: Map<string, string>;
}

export interface AnswerStore {
  toRate(ownerId: string, answerId: string): Promise<AnswerToRate | null>;
  /** The last attempt at each question, in its newest version; and each question that the candidate asked. */
  ofInterview(ownerId: string, interviewId: string): Promise<StoredAnswer[]>;
  /** The newest version of every attempt. */
  attempts(ownerId: string, interviewId: string): Promise<StoredAnswer[]>;
  /** For each question answered in an interview, the attempt before it, in it or in an earlier one, if there is one. */
  previousAttempts(ownerId: string, interviewId: string): Promise<PreviousAttempt[]>;
  /**
   * Notes that the marks of one question, or of all (null), are shown from now on, and the candidate's own (1 to 5) given before.
   * What was revealed before stays as it is.
   */
  reveal(
    ownerId: string,
    interviewId: string,
    questionId: string | null,
    ownRating: number | null,
  ): Promise<void>;
  /** Of the sittings with these ids. */
  totals(ownerId: string, interviewIds: readonly string[]): Promise<AnswerTotal[]>;
  /** Of all sittings on a guide. */
  totalsOfGuide(ownerId: string, guideId: string): Promise<AnswerTotal[]>;
  saveRating(
    ownerId: string,
    answerId: string,
    rating: Omit<StoredRating, "createdAt">,
    keyPointRevision: string,
  ): Promise<void>;
  setRatingStatus(
    ownerId: string,
    answerId: string,
    status: RatingStatus,
    reason: string | null,
  ): Promise<void>;
  /** Puts an answer in the rating queue again. */
  requestRating(ownerId: string, answerId: string): Promise<void>;
}
