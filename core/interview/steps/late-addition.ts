import { questionBudgets } from "../budgets";
import { questionTimeMs } from "../pending";
import { contentTokens, isTelling, questionVocabulary } from "../reading/vocabulary";
import type { ClosedQuestion } from "../state";
import type { Step } from "../take-step";
import { advance } from "./close-question";
import { type QuestionMoment, questionOf } from "./moment";

/** Words on an earlier question's own field from which an addition that does not name it is taken to be to that question. */
const fewestReturningWords = 2;

const openingLength = 100;
const justNow = /\b(?:previous|last|prior)\b|上一|刚才/iu;

/** How many words of a text are of a question's field; with what it asks itself where a question may be named by that. */
function wordsOf(text: string, moment: QuestionMoment, questionId: string, named: boolean): number {
  const { expected, asked } = questionVocabulary(questionOf(moment.context, questionId));
  const known = contentTokens(text).filter(
    (token) => expected.has(token.stem) || (named && isTelling(token) && asked.has(token.stem)),
  );
  return new Set(known.map(({ stem }) => stem)).size;
}

interface Fit {
  entry: ClosedQuestion;
  words: number;
}

/** The closed questions that can be added to, the latest first, with how well the words fit each. */
function fitsOf(moment: QuestionMoment, named: boolean): Fit[] {
  const { state, current, utterance } = moment;
  const open = state.done.filter(
    ({ outcome, questionId }) => outcome !== "dropped" && questionId !== current.questionId,
  );
  const newest = open.filter(
    ({ questionId }, at) => open.findLastIndex((other) => other.questionId === questionId) === at,
  );
  return newest.toReversed().map((entry) => ({
    entry,
    words: wordsOf(utterance.text, moment, entry.questionId, named),
  }));
}

const bestOf = (fits: readonly Fit[]) =>
  fits.reduce<Fit | undefined>((best, fit) => (best && best.words >= fit.words ? best : fit), undefined);

/** "The previous question" is the last one, unless the words are plainly another one's; "the Kafka question" is the one that they fit. */
function namedBy({ reading, utterance }: QuestionMoment, fits: readonly Fit[]): Fit | undefined {
  const best = bestOf(fits);
  const fitting = best && best.words >= fewestReturningWords ? best : undefined;
  const [previous] = fits;
  if (!reading.returns) return fitting;
  if (!previous || !fitting) return previous;
  const isLast = justNow.test(utterance.text.slice(0, openingLength));
  return previous.words === 0 || (!isLast && fitting.words > previous.words) ? fitting : previous;
}

/**
 * The earlier question that a late addition belongs to, or null. One that names it is believed even in the middle of another answer, as long
 * as the words do not fit that better; one that only opens like an addition ("wait, …") counts if the new question has no answer yet and the
 * words say so. Whoever skipped a question has let it go.
 */
export function addedTo(moment: QuestionMoment): ClosedQuestion | null {
  const { reading, current, utterance } = moment;
  const named = reading.returns || reading.names === true;
  if (!named && !reading.continues) return null;
  const fits = fitsOf(moment, named);
  const fit = named ? namedBy(moment, fits) : fits[0];
  if (!fit || fit.entry.outcome === "skipped") return null;
  const here = wordsOf(utterance.text, moment, current.questionId, named);
  if (reading.returns && current.answer.length === 0) return fit.entry;
  if (named) return fit.words > here || (reading.returns && fit.words === here) ? fit.entry : null;
  if (current.answer.length > 0) return null;
  return fit.words >= fewestReturningWords && fit.words > here ? fit.entry : null;
}

/** Keeps what was added with the answer it belongs to, and comes back to the open question; who does nothing but add is led on in the end. */
export function takeAddition(moment: QuestionMoment, previous: ClosedQuestion): Step {
  const { state, utterance, current, context, now } = moment;
  const answer = [...previous.answer, { turnId: utterance.turnId, probedKeyPointId: null }];
  const closed: ClosedQuestion = { ...previous, outcome: "answered", answer };
  const done = state.done.map((entry) => (entry === previous ? closed : entry));
  const { acknowledgements, redirects } = current;
  const patient = acknowledgements < questionBudgets.acknowledgements;
  const late = questionTimeMs(context, state, now) <= 0;
  if (late || (!patient && redirects >= questionBudgets.redirects)) {
    const next = advance({ ...moment, state: { ...state, done } }, "unanswered");
    return { utterance: "addition", ...next, closed: [closed, ...next.closed] };
  }
  const counted = patient ? { acknowledgements: acknowledgements + 1 } : { redirects: redirects + 1 };
  return {
    utterance: "addition",
    move: { type: "acknowledge", what: "addition", questionId: current.questionId },
    state: { ...state, done, current: { ...current, ...counted } },
    closed: [closed],
  };
}
