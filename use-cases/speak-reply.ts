import { RehearsalError } from "@/core/errors";
import { takeOver } from "@/core/interview/take-over";
import type { SpentBudget } from "@/core/spending";
import { toContext } from "./interview-context";
import type { ModelBudget } from "./model-budget";
import { outlastOutage } from "./outlast-outage";
import { type Circuit, type EndpointFault, endpointFaults } from "./ports/endpoint";
import type { InterviewStore } from "./ports/interviews";
import type { LiveFeed } from "./ports/live-feed";
import type { Phraser } from "./ports/phraser";
import type { Traced } from "./ports/traced";
import { ReplyWriter } from "./reply-writer";
import { type Spoken, speakSentences } from "./speak-sentences";
import type { InterviewSnapshot, ReplyEnd, StoredTurn } from "./stored";

export interface SpeakReplyDependencies {
  interviews: InterviewStore;
  feed: LiveFeed;
  /** Null when no model is configured. */
  phraser: Phraser | null;
  circuit: Circuit;
  budget: ModelBudget;
  traced: Traced;
  now: () => number;
  onError: (error: unknown) => void;
}

/** Speaks replies on this instance, whether or not a browser listens. Each has its own abort signal. */
export interface ReplySpeaker {
  voice: VoiceOf;
  /** Starts to speak a stored streaming reply; returns at once. */
  speak(ownerId: string, interviewId: string, turnId: string): void;
  /** Replies that are being spoken here. */
  speaking(): number;
  /** Lets replies end within a few seconds, ends the others in the built-in wording, and waits until all are stored; for shutdown. */
  close(): Promise<void>;
}

/** Who would word a reply now, and the budget that is in the way of the model, if one is. */
export interface Voice {
  speaker: "model" | "built-in";
  spent: SpentBudget | null;
  /** Whether there is a model that is left alone after a fault. */
  modelAway: boolean;
}

/** The model, or the built-in phrasing when there is none, it is left alone after a fault, or a budget is spent. @param interviewId null before it has begun */
export type VoiceOf = (ownerId: string, interviewId: string | null) => Promise<Voice>;

/** How long a reply may go on when the process is to end. */
const drainMs = 5_000;
const shutdown = "the process is about to end";

export function createReplySpeaker(dependencies: SpeakReplyDependencies): ReplySpeaker {
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();
  return {
    async voice(ownerId, interviewId) {
      const { phraser, budget, circuit, now } = dependencies;
      if (!phraser) return { speaker: "built-in", spent: null, modelAway: false };
      const spent = await budget.spent(ownerId, interviewId);
      const modelAway = !spent && !circuit.mayTry(now());
      return { speaker: spent || modelAway ? "built-in" : "model", spent, modelAway };
    },
    speak(ownerId, interviewId, turnId) {
      const abort = new AbortController();
      const unsubscribe = dependencies.feed.subscribe(interviewId, (event) => {
        if (event.type === "stop" && event.turnId === turnId) abort.abort();
      });
      const attributes = { "rehearsal.interview_id": interviewId, "rehearsal.turn_id": turnId };
      const done = dependencies
        .traced("reply", attributes, () => speakReply(dependencies, ownerId, interviewId, turnId, abort))
        .catch(dependencies.onError)
        .finally(() => {
          unsubscribe();
          running.delete(turnId);
        });
      running.set(turnId, { abort, done });
    },
    speaking: () => running.size,
    async close() {
      const ended = Promise.allSettled([...running.values()].map((reply) => reply.done));
      const timer = setTimeout(() => {
        for (const reply of running.values()) reply.abort.abort(shutdown);
      }, drainMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

async function speakReply(
  dependencies: SpeakReplyDependencies,
  ownerId: string,
  interviewId: string,
  turnId: string,
  abort: AbortController,
): Promise<void> {
  const { interviews, feed } = dependencies;
  const interview = await outlastOutage(
    () => interviews.find(ownerId, interviewId),
    () => feed.publishHere(interviewId, { type: "notice", code: "not-saved-yet" }),
  );
  const turn = interview?.turns.find((candidate) => candidate.id === turnId);
  if (!interview || turn?.status !== "streaming") return;
  const writer = new ReplyWriter(interviews, feed, ownerId, interviewId, turnId, () => abort.abort());
  const end = await word(dependencies, interview, turn, writer, abort.signal);
  await writer.end(end);
  const { phraser, budget } = dependencies;
  if (!phraser || !end.provenance) return;
  const purpose = { interviewId, turnId, purpose: "reply", model: phraser.model } as const;
  await budget.record(ownerId, purpose, [end.provenance]);
}

/** The model's sentences as far as they go; then, after a fault or a broken rule, the built-in wording. */
async function word(
  dependencies: SpeakReplyDependencies,
  interview: InterviewSnapshot,
  turn: StoredTurn,
  writer: ReplyWriter,
  signal: AbortSignal,
): Promise<Omit<ReplyEnd, "text">> {
  let byModel = true;
  let whole = false;
  const goOnBuiltIn = () => {
    const rest = takeOver(writer.text, turn.builtInText ?? "");
    byModel = writer.text !== "";
    whole = !byModel || rest === "";
    if (rest) writer.release(rest);
  };
  const spoken = await trySpeaking(dependencies, interview, turn, writer, goOnBuiltIn, signal);
  const stopped = signal.aborted && signal.reason !== shutdown;
  if (stopped && !spoken.ruleBreak) {
    return { status: "interrupted", phrasedBy: "model", ruleBreak: null, provenance: spoken.provenance };
  }
  if (!spoken.complete && !spoken.ruleBreak) goOnBuiltIn();
  return {
    status: spoken.complete || whole ? "completed" : "partial",
    phrasedBy: byModel ? "model" : "built-in",
    ruleBreak: spoken.ruleBreak,
    provenance: spoken.provenance,
  };
}

async function trySpeaking(
  dependencies: SpeakReplyDependencies,
  interview: InterviewSnapshot,
  turn: StoredTurn,
  writer: ReplyWriter,
  onBreak: () => void,
  signal: AbortSignal,
): Promise<Spoken> {
  const { phraser, circuit, feed } = dependencies;
  if (!phraser || !turn.move) return { complete: false, ruleBreak: null, provenance: null, failure: null };
  const wasAway = circuit.isAway();
  const earlier = interview.turns.filter((candidate) => candidate.seq < turn.seq);
  const context = { ...toContext(interview), transcript: earlier };
  const spoken = await speakSentences(
    phraser,
    { ...context, interviewId: interview.id, move: turn.move, builtIn: turn.builtInText ?? "" },
    writer,
    onBreak,
    signal,
  );
  if (spoken.failure === null) {
    circuit.recordSuccess();
    if (wasAway) feed.publishHere(interview.id, { type: "notice", code: "model-back" });
  } else if (!signal.aborted) noteFailure(dependencies, interview.id, spoken.failure);
  return spoken;
}

/** Leaves the endpoint alone for a while, and says so. */
function noteFailure(
  { circuit, now, feed, onError }: SpeakReplyDependencies,
  interviewId: string,
  failure: unknown,
): void {
  const fault = faultOf(failure);
  if (!fault) onError(failure);
  // A refusal concerns what was asked, not the endpoint: the next line may go to it again.
  if (fault === "refusal") return;
  circuit.recordFault(now(), retryAfterOf(failure));
  feed.publishHere(interviewId, { type: "notice", code: "model-away" });
}

function faultOf(error: unknown): EndpointFault | null {
  const details = error instanceof RehearsalError ? error.details : {};
  return endpointFaults.find((fault) => fault === details.fault) ?? null;
}

function retryAfterOf(error: unknown): number | null {
  const wanted = error instanceof RehearsalError ? error.details.retryAfterMs : null;
  return typeof wanted === "number" ? wanted : null;
}
