import { liveState, speakerName } from "@/core/interview/live-state";
import { redoable } from "@/core/interview/steps/redo-question";
import type { LiveEvent, LiveState, TurnView } from "@/core/interview/wire";
import { EventQueue } from "./event-queue";
import { toContext } from "./interview-context";
import { isAway } from "./outlast-outage";
import type { AnswerStore } from "./ports/answers";
import type { InterviewStore } from "./ports/interviews";
import type { FeedEvent, LiveFeed } from "./ports/live-feed";
import { readFeedback } from "./practice-feedback";
import type { VoiceOf } from "./speak-reply";
import type { InterviewSnapshot, StoredTurn } from "./stored";

export interface FollowDependencies {
  interviews: InterviewStore;
  answers: AnswerStore;
  feed: LiveFeed;
  voice: VoiceOf;
  now: () => number;
}

/** A reply whose writer is silent for this long is looked at again: it may have died. */
const staleMs = 2_500;
/** How soon a reader tries again that could not be shown the state because the database was away. */
const retryMs = 500;

/**
 * Replays an interview's turns after `afterSeq`, then follows it live: on this instance at once, from another by notification. Ends with
 * `signal`, when the turn `untilTurnId` has ended, or when the interview is found to be deleted.
 */
export async function* followInterview(
  dependencies: FollowDependencies,
  ownerId: string,
  interviewId: string,
  options: { afterSeq: number; untilTurnId?: string; signal: AbortSignal },
): AsyncGenerator<LiveEvent> {
  const queue = new EventQueue<FeedEvent>(options.signal, { type: "resync" });
  const unsubscribe = dependencies.feed.subscribe(interviewId, (event) => queue.push(event));
  const reader = new Reader(dependencies, ownerId, interviewId, options.afterSeq);
  try {
    yield* reader.take({ type: "resync" });
    while (!options.signal.aborted && !reader.hasEnded(options.untilTurnId)) {
      const event = await queue.next(reader.patience());
      yield* reader.take(event);
    }
  } finally {
    unsubscribe();
  }
}

/** What one reader has been shown so far, and what is new for it. */
class Reader {
  /** Text length shown of each turn that has not ended; -1 once it has. */
  private readonly shown = new Map<string, number>();
  /** In practice, what was said last of each attempt, as JSON. */
  private readonly fedBack = new Map<string, string>();
  /** True while the database could not be asked. */
  private behind = false;
  /** True once the interview is deleted: nothing more is to come, and whoever asks anew is told so. */
  private gone = false;

  constructor(
    private readonly dependencies: FollowDependencies,
    private readonly ownerId: string,
    private readonly interviewId: string,
    private readonly afterSeq: number,
  ) {}

  hasEnded(turnId: string | undefined): boolean {
    return this.gone || (turnId !== undefined && this.shown.get(turnId) === -1);
  }

  /** Milliseconds to wait for the next event before looking for oneself; null for as long as it takes. */
  patience(): number | null {
    if (this.behind) return retryMs;
    return [...this.shown.values()].some((length) => length >= 0) ? staleMs : null;
  }

  /** What follows from an event. While the database is away, nothing but what is spoken here. */
  async *take(event: FeedEvent | "timeout" | "aborted"): AsyncGenerator<LiveEvent> {
    try {
      yield* this.show(event);
    } catch (error) {
      if (!isAway(error)) throw error;
      this.behind = true;
    }
  }

  private async *show(event: FeedEvent | "timeout" | "aborted"): AsyncGenerator<LiveEvent> {
    if (event === "aborted") return;
    if (event === "timeout") {
      if (!this.behind) await this.dependencies.interviews.takeOverAbandoned(this.ownerId, this.interviewId);
      yield* this.readAgain();
    } else if (event.type === "delta") yield* this.takeDelta(event);
    else if (event.type === "notice") yield event;
    else if (event.type !== "stop") yield* this.readAgain();
  }

  private async *readAgain(): AsyncGenerator<LiveEvent> {
    const { interviews } = this.dependencies;
    const interview = await interviews.find(this.ownerId, this.interviewId);
    this.behind = false;
    this.gone = interview === null;
    if (!interview) return;
    for (const turn of interview.turns) {
      if (turn.seq <= this.afterSeq || !this.isNews(turn)) continue;
      this.shown.set(turn.id, turn.status === "streaming" ? turn.text.length : -1);
      yield { type: "turn", turn: toTurnView(interview, turn) };
    }
    yield { type: "state", state: await toLiveState(this.dependencies, this.ownerId, interview) };
    yield* this.giveFeedback(interview);
  }

  private async *giveFeedback(interview: InterviewSnapshot): AsyncGenerator<LiveEvent> {
    for (const feedback of await readFeedback(this.dependencies.answers, this.ownerId, interview)) {
      const key = `${feedback.questionId} ${feedback.attempt}`;
      const json = JSON.stringify(feedback);
      if (this.fedBack.get(key) === json) continue;
      this.fedBack.set(key, json);
      yield { type: "feedback", feedback };
    }
  }

  private isNews(turn: StoredTurn): boolean {
    const length = this.shown.get(turn.id);
    if (length === -1) return false;
    return length === undefined || turn.status !== "streaming" || turn.text.length > length;
  }

  /** A piece may come twice, from here and from the database: only what goes beyond what was shown is passed on. */
  private async *takeDelta(event: FeedEvent & { type: "delta" }): AsyncGenerator<LiveEvent> {
    const length = this.shown.get(event.turnId);
    if (length === -1) return;
    if (length === undefined || event.offset > length) yield* this.readAgain();
    else if (event.offset + event.text.length > length) {
      const text = event.text.slice(length - event.offset);
      this.shown.set(event.turnId, length + text.length);
      yield { type: "delta", turnId: event.turnId, offset: length, text };
    }
  }
}

/** A stored turn as the browser sees it. */
export function toTurnView(interview: InterviewSnapshot, turn: StoredTurn): TurnView {
  return {
    id: turn.id,
    seq: turn.seq,
    role: turn.role,
    speaker:
      turn.role === "candidate"
        ? interview.guide.guide.candidate
        : speakerName(toContext(interview), turn.questionId),
    text: turn.text,
    action: turn.action,
    status: turn.status,
    phrasedBy: turn.phrasedBy,
    createdAt: turn.createdAt.toISOString(),
  };
}

/** What the quiet header and the controls need. */
export async function toLiveState(
  { now, voice }: Pick<FollowDependencies, "now" | "voice">,
  ownerId: string,
  interview: InterviewSnapshot,
): Promise<LiveState> {
  const { speaker, spent, modelAway } = await voice(ownerId, interview.id);
  const at = now();
  return {
    ...liveState(toContext(interview), interview.state, at),
    at: new Date(at).toISOString(),
    speaker,
    spent,
    modelAway,
    redoQuestionId: redoable(interview, interview.state)?.questionId ?? null,
    replying: interview.turns.some((turn) => turn.status === "streaming"),
  };
}
