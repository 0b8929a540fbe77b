import type { CandidateAction } from "@/core/interview/move";
import type {
  AppendedTo,
  Decision,
  FoundInterview,
  InterviewSearch,
  InterviewSnapshot,
  NewReply,
  ReplyEnd,
  StoredTurn,
} from "../stored";

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
  /** Its clock runs from the moment when it is stored, by the store's own time. Again under the same id changes nothing. @returns the id of the interview's opening, which may be another one then */
  create(
    ownerId: string,
    interview: Omit<InterviewSnapshot, "turns" | "endedAt" | "startedAt">,
    opening: NewReply,
  ): Promise<string>;
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
   * @param decide is told the store's own time, in milliseconds since 1970
   * @throws RehearsalError "not-found"; "conflict" while a reply is under way.
   */
  advance(
    ownerId: string,
    interviewId: string,
    turn: IncomingTurn,
    decide: (interview: InterviewSnapshot, now: number) => Promise<Decision>,
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
