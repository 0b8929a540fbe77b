import type { GuideChange } from "@/core/guide/editing/guide-change";
import type { Guide, QuestionKind } from "@/core/guide/guide";
import type { Move } from "@/core/interview/move";
import type { InterviewSettings } from "@/core/interview/settings";
import type { InterviewState, Outcome, Plan } from "@/core/interview/state";
import type { UtteranceKind } from "@/core/interview/take-step";
import type { Turn } from "@/core/interview/transcript";
import type { TurnView } from "@/core/interview/wire";
import type { Role } from "@/core/people/person";
import type { Assessment, Verdict } from "@/core/scoring/assessment";
import type { Rating } from "@/core/scoring/rating";
import type { MarkedAnswer } from "./marks-hidden";
import type { Provenance } from "./provenance";

/** A guide at one of its revisions. */
export interface StoredGuide {
  id: string;
  revisionId: string;
  revision: number;
  guide: Guide;
}

/** One line of a guide's history. */
export interface RevisionLine {
  revision: number;
  change: GuideChange;
  createdAt: Date;
}

/** What one act deleted, while it can still be brought back. */
export interface StoredDeletion {
  id: string;
  kind: "interview" | "guide" | "everything";
  guides: number;
  interviews: number;
  createdAt: Date;
}

/** A guide with its whole history, and the identities of its questions and key points. */
export interface ArchivedGuide {
  slug: string;
  guide: Guide;
  /** All columns, revisions with their Markdown and JSON. */
  record: Record<string, unknown>;
}

/** An interview with all that hangs on it: every turn, every version of an answer, every rating. */
export interface ArchivedInterview {
  id: string;
  kind: string;
  startedAt: Date;
  record: Record<string, unknown>;
}

export interface StoredTurn extends Turn {
  seq: number;
  status: TurnView["status"];
  phrasedBy: TurnView["phrasedBy"];
  /** The built-in wording of an interviewer's move; null for the candidate. */
  builtInText: string | null;
  replyToId: string | null;
  createdAt: Date;
}

/** An interview with its guide revision and all its turns in order; a streaming turn's text is what has been stored so far. */
export interface InterviewSnapshot {
  id: string;
  guide: StoredGuide;
  settings: InterviewSettings;
  plan: Plan;
  seed: number;
  state: InterviewState;
  status: "running" | "paused" | "ended";
  startedAt: Date;
  endedAt: Date | null;
  turns: StoredTurn[];
}

/** An interviewer's turn about to be said: complete at once when built-in, streaming when the model words it. */
export interface NewReply {
  id: string;
  move: Move;
  questionId: string | null;
  builtInText: string;
  wordedBy: "model" | "built-in";
}

/** One version of an answer, as it is stored when a question closes; or one question that the candidate asked. One of the two ids is set. */
export interface NewAnswer {
  id: string;
  questionId: string | null;
  askedTurnId: string | null;
  /** From 1; each time that a question is asked anew in one interview is an attempt of its own. */
  attempt: number;
  outcome: Outcome;
  hints: number;
  turns: { turnId: string; probedKeyPointId: string | null }[];
}

/** All that one step of an interview changes, committed in one transaction. */
export interface Decision {
  utterance: UtteranceKind;
  candidateQuestionId: string | null;
  state: InterviewState;
  status: InterviewSnapshot["status"];
  reply: NewReply;
  answers: NewAnswer[];
}

/** What became of the reply that a piece was for: "over" has not taken it, for somebody else has ended it; "to-stop" has, and is asked to end. */
export type AppendedTo = "going-on" | "to-stop" | "over";

/** How an interviewer's turn ended. */
export interface ReplyEnd {
  text: string;
  status: "completed" | "partial" | "interrupted";
  phrasedBy: "model" | "built-in";
  ruleBreak: string | null;
  provenance: Provenance | null;
}

/** Reason beside an answer that the model was not asked to rate, for its budget was spent. */
export const budgetSpent = "budget-spent";

export type RatingStatus = "pending" | "rated" | "refused" | "failed";

export interface StoredRating {
  rater: "built-in" | "model";
  raterVersion: string;
  ratingVersion: string;
  promptHash: string;
  model: string;
  assessment: Assessment;
  rating: Rating;
  provenance: Provenance[];
  createdAt: Date;
}

/** The newest version of an answer with all its ratings, newest first. */
export interface StoredAnswer extends NewAnswer {
  interviewId: string;
  version: number;
  ratingStatus: RatingStatus | null;
  ratingReason: string | null;
  /** The candidate's own mark, 1 to 5, given before the marks were shown; null where none was given. */
  ownRating: number | null;
  /** When the marks were shown. */
  revealedAt: Date | null;
  createdAt: Date;
  ratings: StoredRating[];
}

/** The attempt at a question before the one of an interview's report, with the candidate's words by turn. */
export interface PreviousAttempt {
  questionId: string;
  startedAt: Date;
  answer: StoredAnswer;
  texts: ReadonlyMap<string, string>;
}

/** One line of the interviews list. */
export interface InterviewLine {
  id: string;
  startedAt: Date;
  status: InterviewSnapshot["status"];
  settings: InterviewSettings;
  /** The guide's title where it names no role. */
  role: string;
  company: string;
  /** What a drill was on: the topic, or the question's text; null for every other kind. */
  subject: string | null;
  guideId: string;
}

/** Which sittings are wanted. `text` empty: all of them. */
export interface InterviewSearch {
  /** Sought in role, company and the wording of what was asked. */
  text: string;
  /** Kinds whose name fits too; the names are the interface's. */
  kinds: readonly InterviewSettings["kind"][];
  /** Of the sittings that fit, the first `offset` are left out and `limit` given. */
  offset: number;
  limit: number;
}

/** A sitting; one that has ended comes with the one of the same guide and kind that ended before it. */
export interface FoundInterview extends InterviewLine {
  previousId: string | null;
}

/** The score of an answer's newest version, by the model where it has rated, else by the built-in rater. Newest first. */
export interface AnswerTotal extends MarkedAnswer {
  interviewId: string;
  guideId: string;
  /** Whether its sitting has ended, so that there is a report. */
  ended: boolean;
  /** Null for a question that the candidate asked. */
  questionId: string | null;
  kind: QuestionKind | "ask";
  /** 0–100; 0 for a question that was asked and left unanswered; null while it is not rated. */
  score: number | null;
}

/** A model's better wording of what the candidate asked or answered. */
export interface StoredWording {
  text: string;
  promptHash: string;
  model: string;
}

/** One competency's score in one sitting, over its first attempts: mean, lowest and highest, 0–100. */
export interface SittingScore {
  interviewId: string;
  startedAt: Date;
  kind: QuestionKind | "ask";
  /** Null where nothing needed a rater. */
  rater: StoredRating["rater"] | null;
  mean: number;
  low: number;
  high: number;
  answers: number;
}

/** What became of a key point in one of the last answers to its question; `place` 1 is the newest. */
export interface PointVerdict {
  questionId: string;
  keyPointId: string;
  verdict: Verdict;
  place: number;
  interviewId: string;
}

/** How often the interviewer had to ask on in one sitting. */
export interface ProbeCount {
  startedAt: Date;
  answers: number;
  probes: number;
}

/** A question that the candidate asked in some sitting; `score` 0–100, null while it is not rated. */
export interface AskedEarlier {
  interviewId: string;
  askedAt: Date;
  text: string;
  score: number | null;
}

/** All that was answered in one sitting. */
export interface SaidText {
  interviewId: string;
  startedAt: Date;
  answers: number;
  text: string;
}

/** Somebody who can sign in; `id` is also the owner of what is theirs. */
export interface StoredPerson {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
}

/**
 * What a link does: it makes an account, sets a new password of somebody who is here, or is used by whoever is signed in under its address.
 * An owner's word alone lets somebody in, so that a coach's link is always the last: it does not tell who is here.
 */
export type Opening = "account" | "password" | "membership";

export interface StoredInvitation {
  id: string;
  /** Null for the link that makes the first account. */
  email: string | null;
  role: Role;
  expiresAt: Date;
  opens: Opening;
  /** The cohort that it leads into, and its coach's name. */
  cohort: { name: string; coach: string } | null;
}

/** The token itself is stored nowhere. */
export interface NewInvitation {
  tokenHash: string;
  email: string | null;
  role: Role;
  expiresAt: Date;
  /** Of the one who invites. */
  cohortId?: string;
}

export interface NewAccount {
  name: string;
  /** Counts for the first account alone; others have the address that was invited. */
  email: string | null;
  passwordHash: string;
}
