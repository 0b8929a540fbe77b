import type { GuideDraft } from "@/core/guide/drafting/draft";
import type { GuideChange } from "@/core/guide/editing/guide-change";
import type { Guide, Question, QuestionKind } from "@/core/guide/guide";
import type { ProposedPoint } from "@/core/guide/proposing/proposed-point";
import type { CandidateAction, Move } from "@/core/interview/move";
import type { InterviewSettings } from "@/core/interview/settings";
import type { Transcript } from "@/core/interview/transcript";
import type { Role } from "@/core/people/person";
import type { AnswerTask } from "@/core/scoring/answer";
import type { AskCriterion, Assessment } from "@/core/scoring/assessment";
import type { MaterialPurpose, Spending } from "@/core/spending";
import type { CohortKey } from "./cohort-ports";
import type { Provenance } from "./provenance";
import type {
  AnswerTotal,
  AppendedTo,
  ArchivedGuide,
  ArchivedInterview,
  AskedEarlier,
  Decision,
  FoundInterview,
  InterviewSearch,
  InterviewSnapshot,
  NewAccount,
  NewInvitation,
  NewReply,
  PointVerdict,
  PreviousAttempt,
  ProbeCount,
  RatingStatus,
  ReplyEnd,
  RevisionLine,
  SaidText,
  SittingScore,
  StoredAnswer,
  StoredDeletion,
  StoredGuide,
  StoredInvitation,
  StoredPerson,
  StoredRating,
  StoredTurn,
  StoredWording,
} from "./stored";

export type RaterResult =
  | { status: "assessed"; assessment: Assessment; provenance: Provenance[] }
  /** Honest refusal, e.g. a language that this rater was not measured in. Not a failure: a retry would not help. */
  | { status: "not-rated"; reason: string };

/** Whether the budget leaves another call, after those that were made for the same answer and are not booked yet. */
export type MayAsk = (calls: readonly Provenance[]) => Promise<boolean>;

/** Calls of a model that one answer may take: the first, and those for a repair and for verdicts in doubt. */
export const mostRaterCalls = 4;
/** Of one of them: a rating is a page of text, and a local model may take its time over it. */
export const structuredCallMs = 180_000;

/** Proposes verdicts; never a number. Throws RehearsalError "unavailable" where a retry may help. */
export interface Rater {
  readonly id: "built-in" | "model";
  readonly version: string;
  /** Distinguishes ratings of one rater: hash of its prompt, empty for the built-in. */
  readonly promptHash: string;
  readonly model: string;
  /** @param mayAsk asked before each call but the first, where an assessment takes several; left out, none is refused */
  assess(task: AnswerTask, signal: AbortSignal, mayAsk?: MayAsk): Promise<RaterResult>;
}

/** One question that the candidate asked, to be worded better. */
export interface ImproveTask {
  question: string;
  role: string;
  company: string;
  interviewer: InterviewSettings["persona"];
  /** What it lacks, the weakest criterion first. */
  weak: AskCriterion[];
  /** BCP 47 language of the interview. */
  language: string;
}

/** One rated answer of the candidate, to be told better. */
export interface TellTask {
  question: string;
  /** Whether it is told as a story: situation, task, action, result. */
  story: boolean;
  /** What the candidate said, turn by turn. */
  said: string[];
  /** What the guide says to this question: its model answer first. */
  guide: string[];
  /** What was missing, as sentences. */
  gaps: string[];
  /** BCP 47 language of the interview. */
  language: string;
}

/** Words something of the candidate's better. */
export interface Improver<Task> {
  readonly model: string;
  readonly promptHash: string;
  /**
   * @param added the words of a wording that bring in something new; with any, it is asked for once more
   * @throws RehearsalError "unavailable" with `details.fault` when the endpoint fails; "not-supported" with `details.added` where the
   * second wording brings in something new too; "budget-spent" where nothing is left to ask for it
   */
  improve(
    task: Task,
    added: (text: string) => string[],
    signal: AbortSignal,
    mayAsk: MayAsk,
  ): Promise<{ text: string; provenance: Provenance[] }>;
}
export type QuestionImprover = Improver<ImproveTask>;
export type AnswerImprover = Improver<TellTask>;

/** Has a model make something in a form that is checked afterwards. Throws RehearsalError "unavailable" when the endpoint fails. */
export interface ModelTask<Task, Reply> {
  readonly model: string;
  run(task: Task, signal: AbortSignal, mayAsk: MayAsk): Promise<{ reply: Reply; provenance: Provenance[] }>;
}

/** One question of a guide with its model answer, to be split into key points. */
export interface ProposeTask {
  kind: QuestionKind;
  question: string;
  answer: string;
  /** BCP 47 language of the guide. */
  language: string;
}
export type PointProposer = ModelTask<ProposeTask, { points: ProposedPoint[] }>;

/** What a guide is to be drafted from; `job` is empty where there is no description. */
export interface DraftTask {
  cv: string;
  job: string;
  /** "en" or "zh", of the guide. */
  language: string;
}
export type GuideDrafter = ModelTask<DraftTask, GuideDraft>;

/** Why no text can be had of a file. */
export type DocumentProblem = "encrypted" | "damaged" | "no-text" | "too-large" | "unknown-kind";

/** The text of a document. Throws RehearsalError "invalid-input" with `details.problem`, a `DocumentProblem`. */
export type TextExtractor = (ownerId: string, bytes: Uint8Array, signal: AbortSignal) => Promise<string>;

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

/** What it takes to word one move. The phraser sends a model only what an interviewer may know: never a key point's text or a model answer. */
export interface PhraseTask {
  /** Marks off the candidate's words and names the prompt's cache; the same through an interview. */
  interviewId: string;
  guide: Guide;
  settings: InterviewSettings;
  /** All stored turns before the line to be worded, the utterance that it answers included. */
  transcript: Transcript;
  move: Move;
  /** The built-in wording of the same move: what has to be said, and what takes over when the model fails. */
  builtIn: string;
}

export type PhraseEvent = { type: "text"; text: string } | { type: "finish"; provenance: Provenance };

/** Words a move, streaming. Throws RehearsalError "unavailable" with `details.fault` (see llm/faults) when the endpoint fails. */
export interface Phraser {
  readonly model: string;
  phrase(task: PhraseTask, signal: AbortSignal): AsyncIterable<PhraseEvent>;
}

/** What the Settings page says of the endpoint. `fault` null means it works. */
export interface EndpointReport {
  baseUrl: string | null;
  interviewerModel: string;
  raterModel: string;
  fault: EndpointFault | null;
  /** One sentence on what is wrong and what to do, in English; the screen has its own words by `fault`. */
  message: string;
  models: string[];
  /** Milliseconds until the interviewer's model said its first word, the slowest of a few times; null where it said none. */
  firstTokenMs: number | null;
  /** How long an interview waits for it, and how long it should by what was measured. */
  limitMs: number | null;
  suggestedLimitMs: number | null;
}
export const endpointFaults = [
  "not-configured",
  "key-refused",
  "model-unknown",
  "no-such-host",
  "refused-connection",
  "certificate",
  "quota",
  "too-slow",
  "server-error",
  "malformed",
  "empty",
  "refusal",
] as const;
export type EndpointFault = (typeof endpointFaults)[number];

export interface EndpointProbe {
  test(signal: AbortSignal): Promise<EndpointReport>;
}

/** Guides and their revisions. */
export interface GuideStore {
  list(ownerId: string): Promise<StoredGuide[]>;
  find(ownerId: string, guideId: string): Promise<StoredGuide | null>;
  findBySlug(ownerId: string, slug: string): Promise<StoredGuide | null>;
  /** Stores a guide under its slug; a changed one becomes a new revision, an unchanged one is left as it is. */
  store(ownerId: string, guide: Guide, markdown: string, change: GuideChange): Promise<StoredGuide>;
  /**
   * Stores a changed guide as the newest revision.
   * @param base number of the revision that was changed
   * @throws RehearsalError "not-found"; "conflict" if there is a newer revision than `base`
   */
  revise(
    ownerId: string,
    guideId: string,
    base: number,
    guide: Guide,
    markdown: string,
    change: GuideChange,
  ): Promise<StoredGuide>;
  /** Newest first; none for an unknown guide. */
  revisions(ownerId: string, guideId: string): Promise<RevisionLine[]>;
  atRevision(ownerId: string, guideId: string, revision: number): Promise<StoredGuide | null>;
}

/** What was deleted stays restorable for a while, hidden everywhere, and is then really gone with all that hangs on it. */
export interface DeletionStore {
  /** Null for an unknown interview or guide, and where there is nothing to delete. A guide takes its interviews with it. */
  deleteInterview(ownerId: string, interviewId: string): Promise<StoredDeletion | null>;
  deleteGuide(ownerId: string, guideId: string): Promise<StoredDeletion | null>;
  deleteEverything(ownerId: string): Promise<StoredDeletion | null>;
  find(ownerId: string, deletionId: string): Promise<StoredDeletion | null>;
  /** Newest first. */
  list(ownerId: string): Promise<StoredDeletion[]>;
  /**
   * Brings back what was deleted, and puts its answers that are not rated yet in the queue again.
   * @throws RehearsalError "not-found" once it is gone; "conflict" when a guide of the same name has been imported meanwhile, or an
   * interview's guide is deleted itself
   */
  undo(ownerId: string, deletionId: string): Promise<void>;
  /** Deletes for good what was deleted before `before`. @returns how many deletions that were */
  purge(before: Date): Promise<number>;
}

/** Everything that is stored of an owner and not deleted, a guide or some interviews at a time, as plain JSON. */
export interface ArchiveStore {
  /** In the order in which they were made. */
  guideIds(ownerId: string): Promise<string[]>;
  interviewIds(ownerId: string): Promise<string[]>;
  /** Null if it has been deleted meanwhile. */
  guide(ownerId: string, guideId: string): Promise<ArchivedGuide | null>;
  /** Those of these that are still there, in the order in which they were begun. */
  interviews(ownerId: string, interviewIds: readonly string[]): Promise<ArchivedInterview[]>;
}

/** A candidate's utterance as it arrives. */
export interface IncomingTurn {
  turnId: string;
  text: string;
  action: CandidateAction | null;
}

/** The candidate's stored turn and the reply to it; `replayed` when that turn was known already and nothing was done again. */
export interface Advanced {
  seq: number;
  replyId: string;
  replayed: boolean;
}

export interface InterviewStore {
  create(
    ownerId: string,
    interview: Omit<InterviewSnapshot, "turns" | "endedAt" | "startedAt">,
    opening: NewReply,
  ): Promise<void>;
  find(ownerId: string, interviewId: string): Promise<InterviewSnapshot | null>;
  exists(ownerId: string, interviewId: string): Promise<boolean>;
  /** The guide of the newest sitting; null before there is one. */
  lastGuideId(ownerId: string): Promise<string | null>;
  /** The guide that was practised, imported or changed last; null where there is none. */
  lastUsedGuideId(ownerId: string): Promise<string | null>;
  /** The newest sitting on a guide that has not ended, if there is one. */
  lastUnfinishedId(ownerId: string, guideId: string): Promise<string | null>;
  /** One page of the sittings that fit, newest first, and how many fit in all. */
  search(ownerId: string, search: InterviewSearch): Promise<{ lines: FoundInterview[]; count: number }>;
  /**
   * One step: under a lock on the interview, stores the candidate's turn, what `decide` makes of it, the reply, and the rating jobs, in one
   * transaction. `decide` has to be pure: it may run again after a lost race.
   * @throws RehearsalError "not-found"; "conflict" while a reply is under way.
   */
  advance(
    ownerId: string,
    interviewId: string,
    turn: IncomingTurn,
    decide: (interview: InterviewSnapshot) => Decision,
  ): Promise<Advanced>;
  turn(ownerId: string, turnId: string): Promise<StoredTurn | null>;
  /** Keeps a piece of a streaming reply and renews the writer's promise to report again. */
  appendDelta(ownerId: string, turnId: string, seq: number, text: string): Promise<AppendedTo>;
  /** Asks a streaming reply to stop; its writer learns it with the next piece. */
  requestStop(ownerId: string, turnId: string): Promise<void>;
  /** Stores a reply whole, once; a turn that has ended already is left as it is. */
  finishReply(ownerId: string, turnId: string, end: ReplyEnd): Promise<void>;
  /** Ends a streaming reply whose writer has died: what was kept of it, then the built-in question. True if there was one. */
  takeOverAbandoned(ownerId: string, interviewId: string): Promise<boolean>;
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

/** What goes round between a reply's writer and its readers, on this instance and the others. */
export type FeedEvent =
  | { type: "delta"; turnId: string; offset: number; text: string }
  | { type: "turn"; turnId: string }
  | { type: "notice"; code: "model-away" | "model-back" | "not-saved-yet" }
  | { type: "stop"; turnId: string }
  /** Events may have been missed: read the state again. */
  | { type: "resync" };

export interface LiveFeed {
  /** At once to readers on this instance. */
  publishHere(interviewId: string, event: FeedEvent): void;
  /** To readers on all other instances. */
  publishElsewhere(interviewId: string, event: FeedEvent): Promise<void>;
  /** @returns what ends the subscription */
  subscribe(interviewId: string, listener: (event: FeedEvent) => void): () => void;
}

/** What one call of a model took. The ids say what it was made for. */
export interface ModelCall {
  /** Null for what is made of a guide. */
  interviewId: string | null;
  turnId: string | null;
  answerId: string | null;
  purpose: "reply" | "rating" | "wording" | MaterialPurpose;
  model: string;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  /** The endpoint did not count them. */
  tokensEstimated: boolean;
  /** Estimated in US dollars; null where the model's price is not known. */
  costUsd: number | null;
}

/** What the calls of models took; it only grows. */
export interface CallLedger {
  record(ownerId: string, calls: readonly ModelCall[]): Promise<void>;
  /** By interview; one without a call is left out. */
  ofInterviews(ownerId: string, interviewIds: readonly string[]): Promise<ReadonlyMap<string, Spending>>;
  since(ownerId: string, from: Date): Promise<Spending>;
  /** What guides' material took since then, in no interview. */
  ofMaterial(ownerId: string, from: Date): Promise<Spending>;
}

/** Leaves a failing endpoint alone for a while and tries it again later. Times in milliseconds of the clock. */
export interface Circuit {
  mayTry(now: number): boolean;
  /** True from a fault until it has worked again. */
  isAway(): boolean;
  /** @param retryAfterMs how long the endpoint asked to be left alone, null if it did not say */
  recordFault(now: number, retryAfterMs: number | null): void;
  recordSuccess(): void;
  /** It was seen to work elsewhere: it is tried again at once, and away until a reply of it has come. */
  endPause(): void;
}

/** What a person may do only so often. */
export type LimitName =
  | "reads"
  | "writes"
  | "interviews"
  | "imports"
  | "exports"
  | "endpointTests"
  /** Attempts to get in from one place, whoever as. */
  | "knocks"
  | "signIns"
  /** With one e-mail address, wherever from. */
  | "signInsAnywhere";

/** Who came into which cohort. */
export interface Joined extends CohortKey {
  memberId: string;
}

/** Who may sign in, and who was invited. */
export interface PeopleStore {
  /** Whether anybody can sign in yet. */
  hasAny(): Promise<boolean>;
  /** In the order in which they came. */
  list(): Promise<StoredPerson[]>;
  invite(ownerId: string, invitation: NewInvitation): Promise<void>;
  /** Those that can still be used, newest first: all, or those into one cohort. */
  openInvitations(of?: CohortKey): Promise<StoredInvitation[]>;
  /** By the hash of its token; null for one that was used, withdrawn or has expired. */
  findInvitation(tokenHash: string): Promise<StoredInvitation | null>;
  /** @param ownerId whose it has to be; anybody's unless given */
  withdraw(invitationId: string, ownerId?: string): Promise<boolean>;
  /**
   * Uses an invitation up: makes the account, or sets a new password for somebody who is here.
   * @param first the id of the first account of an installation, which takes over what its one owner had without accounts
   * @returns the cohort that it led into, if into one
   * @throws RehearsalError "not-found" for a link that can't be used (any more); "conflict" for one into a cohort, of somebody who is here
   */
  accept(tokenHash: string, account: NewAccount, first: string): Promise<Joined | null>;
  /** Uses an invitation into a cohort up, for somebody who is here and whose address it names. @throws RehearsalError "not-found" */
  join(tokenHash: string, memberId: string): Promise<CohortKey>;
  /** @throws RehearsalError "not-found"; "conflict" where no owner would be left */
  setRole(personId: string, role: Role): Promise<void>;
  /** Deletes a person and all that is theirs, for good. @throws as `setRole` */
  remove(personId: string): Promise<void>;
}

/** Counts over all instances. */
export interface RateLimits {
  /**
   * Counts one more.
   * @param key whose: an owner's id, or an address
   * @throws RehearsalError "too-many-requests" (of a minute) or "limit-reached" (of an hour), with `retryAfter` in seconds
   */
  take(name: LimitName, key: string): Promise<void>;
}

/** Does a work, and tells whoever collects traces of it. */
export type Traced = <Value>(
  name: string,
  attributes: Record<string, string>,
  work: () => Promise<Value>,
) => Promise<Value>;
