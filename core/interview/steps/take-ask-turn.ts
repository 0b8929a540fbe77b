import { foldText } from "../../text/fold";
import { askBlankBudget, askGraceMs, askQuestionBudget } from "../budgets";
import { remainingMs, stopClock } from "../clock";
import type { AskTopic } from "../move";
import { askTopicOf } from "../reading/ask-topic";
import type { InterviewState } from "../state";
import type { Step, UtteranceKind } from "../take-step";
import { timeWord } from "./about-time";
import { stopInterview } from "./close-question";
import type { Moment } from "./moment";
import { redoQuestion } from "./redo-question";

type Outcomes = Pick<Step, "move" | "state" | "closed">;

function close({ state, context, now }: Moment): Outcomes {
  const because = remainingMs(context.settings, state, now) > 0 ? "finished" : "time";
  return {
    move: { type: "close", because },
    state: stopClock({ ...state, phase: "ended" }, now),
    closed: [],
  };
}

function withAsk(state: InterviewState, change: Partial<InterviewState["ask"]>): InterviewState {
  return { ...state, ask: { ...state.ask, ...change } };
}

/** Topics on which there is nothing to ask back: others decide them. */
const settled: ReadonlySet<AskTopic> = new Set(["pay", "start-date", "process", "location"]);

/** Answers a question; asks back after every other one, while there is time. The last that fits is answered, then it closes. */
function takeQuestion(moment: Moment): Outcomes {
  const { state, utterance, context, now } = moment;
  const { questionTurnIds, topics } = state.ask;
  const budget = context.settings.kind === "ask" ? askQuestionBudget.alone : askQuestionBudget.whole;
  const left = remainingMs(context.settings, state, now);
  const overdrawn = left <= -askGraceMs && questionTurnIds.length > 0;
  if (questionTurnIds.length >= budget || overdrawn) return close(moment);
  const topic = askTopicOf(foldText(utterance.text));
  const askBack = left > 0 && questionTurnIds.length % 2 === 0 && !settled.has(topic);
  return {
    move: { type: "reply", topic, ending: askBack ? "ask-back" : "invite" },
    state: withAsk(state, {
      questionTurnIds: [...questionTurnIds, utterance.turnId],
      topics: [...topics, topic],
      askedBack: askBack,
    }),
    closed: [],
  };
}

/** Something that was no question: welcome once as the answer to what was asked back, else one of few blanks. */
function takeRemark(moment: Moment): Outcomes {
  const { state } = moment;
  const { askedBack, blanks } = state.ask;
  if (!askedBack && blanks >= askBlankBudget) return close(moment);
  return {
    move: { type: "reply", topic: null, ending: "invite" },
    state: withAsk(state, { askedBack: false, blanks: askedBack ? blanks : blanks + 1 }),
    closed: [],
  };
}

const questions: ReadonlySet<UtteranceKind> = new Set(["question", "clarify", "scope", "rephrase"]);
const endings: ReadonlySet<UtteranceKind> = new Set(["nothing-more", "skip", "dont-know"]);

/** "No" to what was asked back is a reply; "no" to "anything else?" ends the part. */
function isEnding({ reading, state }: Moment): boolean {
  return endings.has(reading.kind) && !(state.ask.askedBack && reading.kind === "dont-know");
}

const acknowledged = ["pause", "resume", "thinking", "more", "time", "hurry"] as const;
type Acknowledged = (typeof acknowledged)[number];

/** A word that needs no answer. What is spoken counts as a blank, so that it comes to an end; what is pressed does not. */
function acknowledge(moment: Moment, what: Acknowledged): Outcomes {
  const { state, utterance, now } = moment;
  const blanks = state.ask.blanks + (utterance.action === null ? 1 : 0);
  if (blanks > askBlankBudget) return close(moment);
  const counted = withAsk(state, { blanks });
  return {
    move:
      what === "time" || what === "hurry"
        ? timeWord(moment, what, null)
        : { type: "acknowledge", what, questionId: null },
    state: what === "pause" ? stopClock(counted, now) : counted,
    closed: [],
  };
}

function isAcknowledged(kind: UtteranceKind): kind is Acknowledged {
  return acknowledged.some((word) => word === kind);
}

function act(moment: Moment): Outcomes {
  const { kind } = moment.reading;
  if (kind === "stop") return stopInterview(moment);
  const again = kind === "redo" ? redoQuestion(moment) : null;
  if (again) return again;
  if (isAcknowledged(kind)) return acknowledge(moment, kind);
  if (isEnding(moment)) return close(moment);
  return questions.has(kind) ? takeQuestion(moment) : takeRemark(moment);
}

/** One step in the candidate's own part. */
export function takeAskTurn(moment: Moment): Step {
  return { utterance: moment.reading.kind, ...act(moment) };
}
