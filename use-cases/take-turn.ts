import { phraseBuiltIn } from "@/core/interview/phrase-built-in";
import type { ClosedQuestion, InterviewState } from "@/core/interview/state";
import type { Utterance } from "@/core/interview/take-step";
import { takeInSteps } from "@/core/interview/take-utterance";
import type { TurnRequest } from "@/core/interview/wire";
import { toContext } from "./interview-context";
import { learnOutcome } from "./outlast-outage";
import type { Advanced, IncomingTurn, InterviewStore } from "./ports/interviews";
import type { LiveFeed } from "./ports/live-feed";
import type { ReplySpeaker } from "./speak-reply";
import { stepByStep } from "./step-by-step";
import type { Decision, InterviewSnapshot, NewAnswer } from "./stored";

export interface TakeTurnDependencies {
  interviews: InterviewStore;
  feed: LiveFeed;
  speaker: ReplySpeaker;
  newId: () => string;
}

/**
 * Takes what the candidate said or pressed: the turn, the interviewer's next move, the new state and the rating job are committed together,
 * then the reply is spoken, whether or not anybody listens. The same turn again has the outcome that it had.
 * @throws RehearsalError "not-found", or "conflict" while a reply is under way or after the end
 */
export async function takeTurn(
  dependencies: TakeTurnDependencies,
  ownerId: string,
  interviewId: string,
  request: TurnRequest,
): Promise<Advanced> {
  const { interviews, feed, speaker } = dependencies;
  const turn = toIncoming(request);
  const { speaker: wordedBy } = await speaker.voice(ownerId, interviewId);
  const decided = new Set<string>();
  const advance = () =>
    interviews.advance(ownerId, interviewId, turn, async (interview, now) => {
      const decision = await decide(dependencies, interview, now, turn, wordedBy);
      decided.add(decision.reply.id);
      return decision;
    });
  const advanced = await learnOutcome(advance, () => decided.size > 0);
  if (!decided.has(advanced.replyId)) return advanced;
  feed.publishHere(interviewId, { type: "resync" });
  // Nothing waits for the other instances: where the news can't be sent just now, they are told later.
  void feed.publishElsewhere(interviewId, { type: "resync" });
  if (wordedBy === "model") speaker.speak(ownerId, interviewId, advanced.replyId);
  return advanced;
}

function toIncoming(request: TurnRequest): IncomingTurn {
  return "action" in request
    ? { turnId: request.turnId, text: "", action: request.action }
    : { turnId: request.turnId, text: request.text, action: null };
}

function toUtterance({ turnId, text, action }: IncomingTurn): Utterance {
  return action === null ? { turnId, text, action } : { turnId, text: "", action };
}

async function decide(
  { newId }: TakeTurnDependencies,
  interview: InterviewSnapshot,
  now: number,
  turn: IncomingTurn,
  wordedBy: "model" | "built-in",
): Promise<Decision> {
  const context = { ...toContext(interview), modelAtHand: wordedBy === "model" };
  const { utterance, move, state, closed } = await stepByStep(
    takeInSteps(context, interview.state, toUtterance(turn), now),
  );
  const said = {
    id: turn.turnId,
    role: "candidate" as const,
    text: turn.text,
    move: null,
    action: turn.action,
  };
  const questionId = interview.state.current?.questionId ?? null;
  const transcript = [...context.transcript, { ...said, questionId }];
  const phrased = phraseBuiltIn({ ...context, transcript }, state, { move, utterance });
  return {
    utterance,
    candidateQuestionId: questionId,
    state: { ...state, usedPhrases: phrased.usedPhrases },
    status: statusOf(state),
    reply: {
      id: newId(),
      move,
      questionId: "questionId" in move ? move.questionId : null,
      builtInText: phrased.text,
      wordedBy,
    },
    answers: [...closed.map(toAnswerOf), ...newlyAsked(interview.state, state)].map((answer) => ({
      id: newId(),
      ...answer,
    })),
  };
}

function toAnswerOf({ answer, ...question }: ClosedQuestion): Omit<NewAnswer, "id"> {
  return { ...question, askedTurnId: null, turns: answer };
}

/** Each question that the candidate asked is rated by its own. */
function newlyAsked(before: InterviewState, after: InterviewState): Omit<NewAnswer, "id">[] {
  return after.ask.questionTurnIds.slice(before.ask.questionTurnIds.length).map((turnId) => ({
    questionId: null,
    askedTurnId: turnId,
    attempt: 1,
    outcome: "answered",
    hints: 0,
    turns: [{ turnId, probedKeyPointId: null }],
  }));
}

function statusOf(state: Decision["state"]): Decision["status"] {
  if (state.phase === "ended") return "ended";
  return state.runningSince === null ? "paused" : "running";
}
