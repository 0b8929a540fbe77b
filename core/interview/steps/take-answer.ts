import type { Steps } from "../../steps";
import { questionBudgets } from "../budgets";
import { chooseProbe } from "../following/choose-probe";
import { chooseUnscripted } from "../following/choose-unscripted";
import { type AnswerReading, coverageOf, partsOf, readAnswer, strengthOf } from "../following/read-answer";
import type { MoveOf } from "../move";
import type { CurrentQuestion, InterviewState } from "../state";
import type { Step } from "../take-step";
import { insteadOfGoingOn, withHeard } from "./beside-answer";
import { advance } from "./close-question";
import { belongsElsewhere } from "./elsewhere";
import { addedTo, takeAddition } from "./late-addition";
import { lastMoveOf, type QuestionMoment } from "./moment";

type Outcomes = Pick<Step, "utterance" | "move" | "state" | "closed">;

function withAnswer(moment: QuestionMoment): CurrentQuestion {
  const { current, utterance } = moment;
  const last = lastMoveOf(moment);
  const probedKeyPointId = last?.type === "probe" ? last.keyPointId : null;
  return { ...current, answer: [...current.answer, { turnId: utterance.turnId, probedKeyPointId }] };
}

/** A correction that comes between a probe and its reply leaves the probe standing. */
function isBesideProbe(moment: QuestionMoment, coverage: CurrentQuestion["coverage"]): boolean {
  const last = lastMoveOf(moment);
  if (last?.type !== "probe" || !moment.reading.continues || last.keyPointId === null) return false;
  if (moment.current.acknowledgements > 0) return false;
  return coverage[last.keyPointId] === moment.current.coverage[last.keyPointId];
}

/** Some of the answer has to be there before a second follow-up is fair to someone who did not know the first. */
const fewestKnown = 0.2;

/**
 * After "I don't know" to a first probe: a probe of another essential gap, if the answer was no blank otherwise; else null. Who only
 * said the same again may know more, whatever the answer was.
 */
export function* probeOtherGap(
  moment: QuestionMoment,
): Steps<Pick<Step, "move" | "state" | "closed"> | null> {
  const { current, question, context, state, now, utterance } = moment;
  const known = moment.reading.repeats ? 0 : fewestKnown;
  if (current.probes.length !== 1 || (strengthOf(question, current.coverage) ?? 0) < known) return null;
  const answer = yield* readAnswer(question, partsOf(current.answer, context, utterance), context);
  const probe = chooseProbe(question, current, answer, { context, state, now, essentialOnly: true });
  return probe && { move: probe, state: withProbe(state, current, probe), closed: [] };
}

function withProbe(state: InterviewState, current: CurrentQuestion, probe: MoveOf<"probe">): InterviewState {
  const { reason, keyPointId, component } = probe;
  return {
    ...state,
    current: { ...current, probes: [...current.probes, { reason, keyPointId, component }] },
  };
}

/** A scripted follow-up where something worth asking is left out, else perhaps one of the model's own; null to go on. */
function followUp(
  answer: AnswerReading,
  { question, current, context, state, now, reading }: QuestionMoment,
): MoveOf<"probe"> | null {
  const moment = { context, state, now, essentialOnly: false };
  const scripted = chooseProbe(question, current, answer, moment);
  if (scripted || reading.kind !== "answer") return scripted;
  return chooseUnscripted(question, current, answer, moment);
}

/** Once a question: whoever stays with it means it. */
function mayBeLedBack({ context, current }: QuestionMoment): boolean {
  const before = context.transcript.some(
    ({ move }) =>
      move?.type === "redirect" && move.because === "elsewhere" && move.questionId === current.questionId,
  );
  return !before && current.redirects < questionBudgets.redirects;
}

/** What was told has its place elsewhere; the question stays open. */
function leadBack({ state, current }: QuestionMoment): Outcomes {
  return {
    utterance: "off-topic",
    move: { type: "redirect", questionId: current.questionId, because: "elsewhere" },
    state: { ...state, current: { ...current, redirects: current.redirects + 1 } },
    closed: [],
  };
}

/** Takes what counts as an answer: adds it to the open question (or to the one just closed), then follows up or goes on. */
export function* takeAnswer(moment: QuestionMoment): Steps<Outcomes> {
  const previous = addedTo(moment);
  if (previous) return takeAddition(moment, previous);
  const elsewhere = belongsElsewhere(moment);
  if (elsewhere?.asked) return takeAddition(moment, elsewhere.asked);
  if (elsewhere && mayBeLedBack(moment)) return leadBack(moment);
  const { question, context, reading } = moment;
  const answered = withAnswer(moment);
  yield;
  const answer = yield* readAnswer(question, partsOf(answered.answer, context, moment.utterance), context);
  yield;
  const coverage = coverageOf(answer);
  const current: CurrentQuestion = { ...answered, coverage };
  const state: InterviewState = { ...moment.state, current };
  const utterance = reading.kind;
  if (isBesideProbe(moment, coverage)) {
    const noted = { ...state, current: { ...current, acknowledgements: current.acknowledgements + 1 } };
    return {
      utterance,
      move: { type: "acknowledge", what: "addition", questionId: question.id },
      state: noted,
      closed: [],
    };
  }
  const now: QuestionMoment = { ...moment, state, current };
  const next = insteadOfGoingOn(now) ?? goOn(answer, now);
  return { utterance, ...next, move: withHeard(next.move, now) };
}

/** Follows up, or goes on to the next question. */
function goOn(answer: AnswerReading, moment: QuestionMoment): Pick<Step, "move" | "state" | "closed"> {
  const { state, current } = moment;
  const probe = followUp(answer, moment);
  if (!probe) return advance(moment, "answered");
  return { move: probe, state: withProbe(state, current, probe), closed: [] };
}
