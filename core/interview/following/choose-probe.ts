import type { Question } from "../../guide/guide";
import { findQuantities } from "../../text/quantities";
import { tokenize } from "../../text/tokens";
import { demandOf, interviewBudgets, minutesFor, minutesPerQuestion } from "../budgets";
import { elapsedMs } from "../clock";
import type { MoveOf } from "../move";
import { questionTimeMs } from "../pending";
import type { InterviewSettings } from "../settings";
import type { CurrentQuestion, InterviewState } from "../state";
import type { InterviewContext } from "../take-step";
import type { AnswerGap } from "./answer-gap";
import { gapsOf } from "./gaps";
import { pickQuote } from "./quote";
import type { AnswerReading } from "./read-answer";

/** A gap below this is left alone; an essential point half said is just above. */
const leastValue = 2.6;
/** The same for a candidate who does well (harder) and one who struggles (easier, and one probe at most). */
const leastValueStrong = 1.7;
const leastValueWeak = 3.5;
/** Never above an essential point left out: one plain way back in is everybody's. */
const essentialValue = 4;
const strongFrom = 0.75;
const weakBelow = 0.2;
/** That many of the latest answers tell how the candidate does. */
const recentAnswers = 2;
/** A question may take this much more than its planned time before it is followed up no further. */
const overrun = 1.5;

function recentStrength({ strengths }: InterviewState): number | null {
  const recent = strengths.slice(-recentAnswers);
  if (recent.length < recentAnswers) return null;
  return recent.reduce((sum, strength) => sum + strength, 0) / recent.length;
}

/** How much is asked of this candidate: what a gap has to be worth, and how many follow-ups a question may have. */
export function pressure(
  state: InterviewState,
  settings: InterviewSettings,
): { leastValue: number; probes: number } {
  const strength = recentStrength(state);
  const { probes: most, worthMore } = demandOf(settings);
  const probes = state.hurry === null ? most : Math.min(1, most);
  if (strength !== null && strength >= strongFrom)
    return { leastValue: leastValueStrong + worthMore, probes };
  if (strength !== null && strength < weakBelow)
    return { leastValue: Math.min(leastValueWeak + worthMore, essentialValue), probes: Math.min(1, probes) };
  return { leastValue: leastValue + worthMore, probes };
}

/** The moment at which a follow-up is chosen. `essentialOnly`: only for what a weight of 3 or a STAR component is missing. */
export interface ProbeMoment {
  context: InterviewContext;
  state: InterviewState;
  now: number;
  essentialOnly: boolean;
}

/** Whether the question has time left for a follow-up, its own and the interview's. */
export function hasTime(
  question: Question,
  current: CurrentQuestion,
  { context, state, now }: ProbeMoment,
): boolean {
  const planned = minutesFor(question.kind, context.settings) * 60_000;
  const used = elapsedMs(state, now) - current.startedAtMs;
  return used < planned * overrun && questionTimeMs(context, state, now) > 0;
}

function wasProbed(gap: AnswerGap, { probes }: CurrentQuestion): boolean {
  return probes.some(({ reason, keyPointId, component }) =>
    gap.keyPointId === null
      ? reason === gap.reason && component === gap.component
      : keyPointId === gap.keyPointId,
  );
}

/** A hint, or an earlier attempt's follow-up, has said the point's written words already. */
function wasWorded({ keyPointId }: AnswerGap, { transcript }: InterviewContext): boolean {
  if (keyPointId === null) return false;
  return transcript.some(
    ({ move }) => (move?.type === "hint" || move?.type === "probe") && move.keyPointId === keyPointId,
  );
}

/** Asked for so often in this interview that once more would be a habit. */
function isWorn({ reason }: AnswerGap, { transcript }: InterviewContext): boolean {
  if (reason !== "recited" && reason !== "figure") return false;
  const made = transcript.filter(({ move }) => move?.type === "probe" && move.reason === reason);
  return made.length >= interviewBudgets[reason];
}

/** Two follow-ups without words of their own on one component, or on none, would be the same question again. */
function soundsLike(gap: AnswerGap, question: Question, { probes }: CurrentQuestion): boolean {
  const plain = (keyPointId: string | null) => probeTextOf(question, keyPointId) === null;
  const general = (reason: string) => reason === "key-point" || reason === "half-said" || reason === "star";
  if (!general(gap.reason) || !plain(gap.keyPointId)) return false;
  return probes.some(
    ({ reason, keyPointId, component }) =>
      general(reason) && plain(keyPointId) && component === gap.component,
  );
}

/** With a model at hand a follow-up that goes by nothing in particular is left to it, which has the candidate's words. */
function isBetterUnscripted({ reason, keyPointId }: AnswerGap, { modelAtHand }: InterviewContext): boolean {
  return modelAtHand === true && reason === "key-point" && keyPointId === null;
}

/** The most valuable gap that has not been asked about yet. */
function firstOpen(gaps: AnswerGap[], question: Question, current: CurrentQuestion): AnswerGap | undefined {
  return gaps.find((gap) => !wasProbed(gap, current) && !soundsLike(gap, question, current));
}

const aFigure = /\d/u;

/** The candidate's words to take up: what the gap is about if it names some, else what was said last. */
function quoteFor(
  { quote, keyPointId, reason }: AnswerGap,
  question: Question,
  { parts }: AnswerReading,
): string | null {
  const about = question.keyPoints.find(({ id }) => id === keyPointId);
  const text = quote ?? parts.at(-1)?.text ?? "";
  const wanted = [about?.text ?? "", about?.probe ?? ""];
  return reason === "figure"
    ? (pickQuote(text, wanted, aFigure) ?? onlyFigure(text))
    : pickQuote(text, wanted);
}

/** The figure itself, where nothing around it is worth quoting and no other one could be meant: "100 MB". */
function onlyFigure(text: string): string | null {
  const [figure, ...others] = findQuantities(text, tokenize(text));
  const written = figure && others.length === 0 ? text.slice(figure.start, figure.end) : "";
  return aFigure.test(written) ? written : null;
}

/** A question planned to take so long bears one follow-up more, if something essential is still left out. */
const longMinutes = 3.5;

/** Not of whoever struggles, and not from a gentle interviewer: these have one. */
function bearsFurther({ kind }: Question, current: CurrentQuestion, probes: number): boolean {
  return probes > 1 && current.probes.length === probes && minutesPerQuestion[kind] >= longMinutes;
}

/** The follow-up written for a key point, if there is one. */
export function probeTextOf(question: Question, keyPointId: string | null): string | null {
  return question.keyPoints.find(({ id }) => id === keyPointId)?.probe ?? null;
}

/**
 * The follow-up that is worth most, or null where the answer is complete enough, the budget or the time is spent. A candidate who
 * does well is asked about lesser gaps too, one who struggles only about the great ones.
 */
export function chooseProbe(
  question: Question,
  current: CurrentQuestion,
  reading: AnswerReading,
  moment: ProbeMoment,
): MoveOf<"probe"> | null {
  const { context, state, essentialOnly } = moment;
  if (context.settings.kind === "quick-fire") return null;
  const { leastValue: least, probes } = pressure(state, context.settings);
  const further = current.probes.length >= probes;
  if (further && !bearsFurther(question, current, probes)) return null;
  if (!hasTime(question, current, moment)) return null;
  const floor = essentialOnly || further ? Math.max(least, leastValueWeak) : least;
  const gaps = gapsOf(question, reading).filter(
    (gap) =>
      gap.value >= floor &&
      ![isWorn, wasWorded, isBetterUnscripted].some((excludes) => excludes(gap, context)),
  );
  const gap = firstOpen(gaps, question, current);
  if (!gap) return null;
  const { reason, keyPointId, component } = gap;
  return {
    type: "probe",
    questionId: question.id,
    reason,
    keyPointId,
    component,
    quote: quoteFor(gap, question, reading),
  };
}
