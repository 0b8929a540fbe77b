import type { Feedback } from "@/core/interview/feedback";
import type { LiveEvent, LiveState, TurnView } from "@/core/interview/wire";

type NoticeCode = Extract<LiveEvent, { type: "notice" }>["code"];

/** All that the interview's screen shows of the server's side. */
export interface LiveView {
  /** In the order of `seq`, each id once. */
  turns: TurnView[];
  state: LiveState;
  /** In practice, what came of the answers so far, one an attempt. */
  feedback: Feedback[];
  /** What a quiet line should say until it is over; null when all is as usual. */
  notice: Exclude<NoticeCode, "model-back"> | null;
  error: { code: string; message: string } | null;
  /** A delta arrived whose forerunner did not: the stream has to be read again from the last settled turn. */
  gap: boolean;
}

/** The view as the page was sent. */
export function startLive(
  turns: readonly TurnView[],
  state: LiveState,
  feedback: readonly Feedback[] = [],
): LiveView {
  const inOrder = turns.toSorted((a, b) => a.seq - b.seq);
  return { turns: inOrder, state, feedback: [...feedback], notice: null, error: null, gap: false };
}

/**
 * The view after one more event. The same event may come again, and from two streams at once (the reply to one's own turn and the
 * one that follows the interview): turns are told apart by id, deltas by offset, states by their time.
 */
export function reduceLive(view: LiveView, event: LiveEvent): LiveView {
  switch (event.type) {
    case "turn":
      return withTurn(view, event.turn);
    case "delta":
      return withDelta(view, event);
    case "state":
      return Date.parse(event.state.at) < Date.parse(view.state.at) ? view : { ...view, state: event.state };
    case "feedback":
      return { ...view, feedback: withFeedback(view.feedback, event.feedback) };
    case "notice":
      return { ...view, notice: event.code === "model-back" ? null : event.code };
    case "error":
      return { ...view, error: { code: event.code, message: event.message } };
  }
}

/** The `seq` from which a stream has to be followed: everything up to it has arrived whole. 0 for nothing yet. */
export function settledSeq(view: LiveView): number {
  const firstOpen = view.turns.findIndex((turn) => turn.status === "streaming");
  const settled = firstOpen < 0 ? view.turns : view.turns.slice(0, firstOpen);
  return settled.at(-1)?.seq ?? 0;
}

function withTurn(view: LiveView, turn: TurnView): LiveView {
  const known = view.turns.find((one) => one.id === turn.id);
  const turns =
    known === undefined
      ? [...view.turns, turn].sort((a, b) => a.seq - b.seq)
      : view.turns.map((one) => (one === known ? fresher(known, turn) : one));
  const notice = turn.status === "streaming" ? view.notice : withoutUnsaved(view.notice);
  return { ...view, turns, notice, error: null, gap: false };
}

/** A settled turn is never undone by a late replay, and text that has been shown is never taken back while it streams. */
function fresher(known: TurnView, incoming: TurnView): TurnView {
  if (incoming.status !== "streaming") return incoming;
  if (known.status !== "streaming") return known;
  return incoming.text.length > known.text.length ? incoming : known;
}

function withDelta(view: LiveView, delta: Extract<LiveEvent, { type: "delta" }>): LiveView {
  const turn = view.turns.find((one) => one.id === delta.turnId);
  if (turn && turn.status !== "streaming") return view;
  if (!turn || delta.offset > turn.text.length) return { ...view, gap: true };
  const fresh = delta.text.slice(turn.text.length - delta.offset);
  if (fresh === "") return view;
  const longer = { ...turn, text: turn.text + fresh };
  const turns = view.turns.map((one) => (one === turn ? longer : one));
  return { ...view, turns, notice: withoutUnsaved(view.notice) };
}

/** Words come when they are saved. */
function withoutUnsaved(notice: LiveView["notice"]): LiveView["notice"] {
  return notice === "not-saved-yet" ? null : notice;
}

/** The newest word on each attempt; a late addition to an answer changes it. */
function withFeedback(known: Feedback[], incoming: Feedback): Feedback[] {
  const isSame = ({ questionId, attempt }: Feedback) =>
    questionId === incoming.questionId && attempt === incoming.attempt;
  return known.some(isSame) ? known.map((one) => (isSame(one) ? incoming : one)) : [...known, incoming];
}
