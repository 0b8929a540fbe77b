import type { Steps } from "../../steps";
import { interviewBudgets, questionBudgets } from "../budgets";
import { stopClock } from "../clock";
import { probeTextOf } from "../following/choose-probe";
import type { Move, RedirectReason } from "../move";
import { questionTimeMs } from "../pending";
import type { CurrentQuestion } from "../state";
import type { Step, UtteranceKind } from "../take-step";
import { timeWord } from "./about-time";
import { advance, hasOwnPart, stopInterview } from "./close-question";
import type { QuestionMoment } from "./moment";
import { ownQuestions } from "./own-questions";
import { redoQuestion } from "./redo-question";
import { probeOtherGap, takeAnswer } from "./take-answer";

type Outcomes = Pick<Step, "move" | "state" | "closed">;
type Handler = (moment: QuestionMoment) => Outcomes;
type Clarification = Extract<Move, { type: "clarify" }>["how"];

function stay(moment: QuestionMoment, move: Move, change: Partial<CurrentQuestion>): Outcomes {
  const { state, current } = moment;
  return { move, state: { ...state, current: { ...current, ...change } }, closed: [] };
}

/** Comes back to the question; with the budget spent it closes unanswered, or answered if anything was said to it. */
function redirect(because: RedirectReason): Handler {
  return (moment) => {
    const { redirects, questionId } = moment.current;
    if (redirects >= questionBudgets.redirects) return advance(moment, "unanswered");
    return stay(moment, { type: "redirect", questionId, because }, { redirects: redirects + 1 });
  };
}

function clarify(how: Clarification): Handler {
  return (moment) => {
    const { clarifications, questionId } = moment.current;
    if (clarifications >= questionBudgets.clarifications) return redirect("clarified")(moment);
    return stay(moment, { type: "clarify", questionId, how }, { clarifications: clarifications + 1 });
  };
}

/**
 * One friendly try for a start. Who has answered and does not know what was probed may be asked about one more thing, if that is
 * essential; who says so twice is not pressed.
 */
function* dontKnow(moment: QuestionMoment): Steps<Outcomes> {
  const { answer, redirects } = moment.current;
  if (answer.length > 0) return (yield* probeOtherGap(moment)) ?? advance(moment, "unanswered");
  return redirects > 0 ? advance(moment, "unanswered") : redirect("dont-know")(moment);
}

const nothingMore: Handler = (moment) =>
  moment.current.answer.length > 0 ? advance(moment, "answered") : redirect("nothing-more")(moment);

/**
 * Too little said to a probe ("yes") is asked for once more like any other; a second time the interview goes on. The same words as
 * before say nothing new either: something else is asked, if something essential is open.
 */
function* nonAnswer(moment: QuestionMoment): Steps<Outcomes> {
  const { current, reading } = moment;
  const again = current.answer.length > 0 && current.redirects > 0;
  if (reading.repeats) {
    const other = current.answer.length > 0 ? yield* probeOtherGap(moment) : null;
    return other ?? (again ? advance(moment, "answered") : redirect("repeated")(moment));
  }
  return again ? advance(moment, "answered") : redirect("non-answer")(moment);
}

function hasPatience({ current, context }: QuestionMoment): boolean {
  const given = context.transcript.filter(({ move }) => move?.type === "acknowledge").length;
  const { acknowledgements } = current;
  return acknowledgements < questionBudgets.acknowledgements && given < interviewBudgets.acknowledgements;
}

const wasHurried = ({ context }: QuestionMoment) =>
  context.transcript.some(({ move }) => move?.type === "acknowledge" && move.what === "hurry");

function acknowledge(what: "thinking" | "more" | "contest" | "recall" | "time" | "hurry"): Handler {
  return (moment) => {
    const { acknowledgements, questionId } = moment.current;
    const isFirstHurry = what === "hurry" && !wasHurried(moment);
    if (!isFirstHurry && !hasPatience(moment)) return redirect("non-answer")(moment);
    const move: Move =
      what === "time" || what === "hurry"
        ? timeWord(moment, what, questionId)
        : { type: "acknowledge", what, questionId };
    return stay(moment, move, { acknowledgements: acknowledgements + 1 });
  };
}

/** The most valuable point not covered yet that has a hint of its own which was not given or asked before. */
function hintFor({ question, current, context }: QuestionMoment): string | null {
  const given = context.transcript.flatMap(({ move }) => (move?.type === "hint" ? [move.keyPointId] : []));
  const taken = new Set([...current.probes.map(({ keyPointId }) => keyPointId), ...given]);
  const open = question.keyPoints.filter(
    ({ id }) => !taken.has(id) && current.coverage[id] !== "covered" && probeTextOf(question, id) !== null,
  );
  return open.toSorted((a, b) => b.weight - a.weight)[0]?.id ?? null;
}

const hint: Handler = (moment) => {
  const { hints, questionId } = moment.current;
  if (moment.context.settings.mode === "live") return redirect("hint")(moment);
  if (hints >= questionBudgets.hints) return redirect("clarified")(moment);
  return stay(moment, { type: "hint", questionId, keyPointId: hintFor(moment) }, { hints: hints + 1 });
};

/** Whoever has begun starts over with what is open; else, in practice, with the question before, which in a live interview is over. */
const redo: Handler = (moment) => {
  const { current, utterance, state, context } = moment;
  const isSaid = utterance.action === null;
  if (isSaid && current.answer.length > 0) return clarify("again")(moment);
  const isOver = isSaid && context.settings.mode === "live" && state.done.length > 0;
  return redoQuestion(moment) ?? (isOver ? redirect("redo") : clarify("repeat"))(moment);
};

const pause: Handler = ({ state, current, now }) => ({
  move: { type: "acknowledge", what: "pause", questionId: current.questionId },
  state: stopClock(state, now),
  closed: [],
});

const resume: Handler = ({ state, current }) => ({
  move: { type: "acknowledge", what: "resume", questionId: current.questionId },
  state,
  closed: [],
});

/** A pause that is spoken, not pressed, counts: who asks for one again and again is led on. */
const spokenPause: Handler = (moment) => {
  const { state, current, utterance } = moment;
  if (utterance.action !== null) return pause(moment);
  if (!hasPatience(moment)) return redirect("non-answer")(moment);
  const counted = { ...current, acknowledgements: current.acknowledgements + 1 };
  return pause({ ...moment, state: { ...state, current: counted } });
};

/** What needs all that was said to the question to be read again. */
type LongKind = "answer" | "partial-answer" | "addition" | "dont-know" | "non-answer";

const handlers: Record<Exclude<UtteranceKind, LongKind>, Handler> = {
  "nothing-more": nothingMore,
  repeat: clarify("repeat"),
  rephrase: clarify("rephrase"),
  clarify: clarify("clarify"),
  scope: clarify("scope"),
  skip: (moment) => advance(moment, "skipped"),
  hint,
  redo,
  thinking: acknowledge("thinking"),
  more: acknowledge("more"),
  time: acknowledge("time"),
  hurry: acknowledge("hurry"),
  contest: acknowledge("contest"),
  recall: acknowledge("recall"),
  pause: spokenPause,
  resume,
  stop: stopInterview,
  "small-talk": redirect("small-talk"),
  "off-topic": redirect("off-topic"),
  hostile: redirect("hostile"),
  command: redirect("command"),
  feedback: redirect("feedback"),
  "other-language": redirect("other-language"),
  question: (moment) => redirect(hasOwnPart(moment.context) ? "question" : "no-own-part")(moment),
  "own-questions": (moment) => {
    if (!hasOwnPart(moment.context)) return redirect("no-own-part")(moment);
    return ownQuestions(moment) ?? redirect("own-questions")(moment);
  },
};

/** What is done even after the time for questions is used up. */
const timeless: ReadonlySet<UtteranceKind> = new Set(["skip", "stop", "pause", "resume"]);

/** One step while a question is open. With the time used up only an answer is still taken; anything else ends the question. */
export function* takeQuestionTurn(moment: QuestionMoment): Steps<Step> {
  const { reading, context, state, now } = moment;
  const { kind } = reading;
  if (kind === "answer" || kind === "partial-answer") return yield* takeAnswer(moment);
  const late = questionTimeMs(context, state, now) <= 0 && !timeless.has(kind);
  if (late) return { utterance: kind, ...advance(moment, "unanswered") };
  if (kind === "dont-know") return { utterance: kind, ...(yield* dontKnow(moment)) };
  if (kind === "non-answer") return { utterance: kind, ...(yield* nonAnswer(moment)) };
  return { utterance: kind, ...handlers[kind](moment) };
}
