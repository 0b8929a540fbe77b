import { inOneGo, type Steps } from "../steps";
import { foldText } from "../text/fold";
import { startClock } from "./clock";
import { withHurry } from "./hurry";
import type { CandidateAction } from "./move";
import { type Reading, readUtterance } from "./reading/read-utterance";
import type { InterviewState } from "./state";
import { type Moment, questionOf } from "./steps/moment";
import { takeAskTurn } from "./steps/take-ask-turn";
import { takeQuestionTurn } from "./steps/take-question-turn";
import type { InterviewContext, Step, Utterance } from "./take-step";

function readAction(action: CandidateAction): Reading {
  return { kind: action, continues: false, returns: false };
}

function read(context: InterviewContext, state: InterviewState, utterance: Utterance): Reading {
  if (utterance.action !== null) return readAction(utterance.action);
  const question = state.current ? questionOf(context, state.current.questionId) : null;
  const { guide, settings } = context;
  const reading = readUtterance(utterance.text, { guide, language: settings.language, question });
  const first = (state.current?.attempt ?? 1) === 1;
  const isAnswer = reading.kind === "answer" || reading.kind === "partial-answer";
  return isAnswer && first && repeatsItself(utterance, context)
    ? { ...reading, kind: "non-answer", repeats: true }
    : reading;
}

/** So few words may well be said twice ("in Spark"). */
const fewestRepeated = 5;
/** So many marks and blanks more or less make no other text. */
const marksApart = 8;

/** Whether the candidate has said just this before. */
function repeatsItself({ turnId, text }: Utterance, { transcript }: InterviewContext): boolean {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const near = (other: string) => Math.abs(other.length - text.length) <= marksApart;
  const same = (other: string) =>
    near(other) &&
    foldText(other)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") === words.join(" ");
  return (
    words.length >= fewestRepeated &&
    transcript.some((turn) => turn.role === "candidate" && turn.id !== turnId && same(turn.text))
  );
}

/**
 * One turn of the interview: reads what the candidate said or pressed, and decides the interviewer's next act. Pure; a few
 * milliseconds, in steps that only the longest answers need. `now` in milliseconds of the server's clock. Whoever speaks while the interview
 * is paused resumes it.
 * An interview that has ended stays so: the move is its close again and nothing changes.
 * @throws TypeError where plan or state name a question that the guide does not have
 */
export function* takeInSteps(
  context: InterviewContext,
  state: InterviewState,
  utterance: Utterance,
  now: number,
): Steps<Step> {
  const reading = read(context, state, utterance);
  if (state.phase === "ended") {
    return { utterance: reading.kind, move: { type: "close", because: "finished" }, state, closed: [] };
  }
  const running = startClock(state, now);
  const known = reading.hurries === true ? withHurry(running, utterance.text, now) : running;
  const moment: Moment = { context, state: known, utterance, reading, now };
  const { current } = moment.state;
  if (current === null) return takeAskTurn(moment);
  yield;
  return yield* takeQuestionTurn({ ...moment, current, question: questionOf(context, current.questionId) });
}

/** See `takeInSteps`; in one go. */
export function takeUtterance(...turn: Parameters<typeof takeInSteps>): Step {
  return inOneGo(takeInSteps(...turn));
}
