import { findDisagreements } from "../../delivery/find-disagreements";
import type { Guide, Question } from "../../guide/guide";
import type { AnswerPart, AnswerTask } from "../../scoring/answer";
import { assessInSteps } from "../../scoring/assess-built-in";
import { verdictValues } from "../../scoring/constants";
import { rateAssessment } from "../../scoring/rate";
import type { Rating } from "../../scoring/rating";
import { isRecited } from "../../scoring/recitation";
import type { Steps } from "../../steps";
import { splitSentences } from "../../text/sentences";
import type { AnswerTurn, CurrentQuestion } from "../state";
import type { InterviewContext, Utterance } from "../take-step";
import { findContradictions } from "./contradictions";
import { hasFigure } from "./figure-claims";

/** What an answer holds so far, by the built-in rater. */
export interface AnswerReading {
  parts: AnswerPart[];
  /** Null where the built-in rater can't read the language: nothing is known of what is missing. */
  rating: Rating | null;
  /** False where the rater had no view on STAR, so that a level says nothing. */
  starKnown: boolean;
  recited: boolean;
  /** Clauses of the newest part whose figure disagrees with the guide elsewhere, or with an earlier answer. */
  disagreements: string[];
  contradictions: string[];
}

/** The answer's turns with their words; `utterance` is the newest, which the transcript may not hold yet. */
export function partsOf(
  turns: readonly AnswerTurn[],
  context: InterviewContext,
  utterance: Utterance,
): AnswerPart[] {
  const texts = new Map(context.transcript.map(({ id, text }) => [id, text]));
  texts.set(utterance.turnId, utterance.text);
  return turns.map(({ turnId, probedKeyPointId }) => ({
    turnId,
    probedKeyPointId,
    text: texts.get(turnId) ?? "",
  }));
}

/** What was said to other questions, by turn. */
function earlierTexts({ transcript }: InterviewContext, question: Question): string[] {
  return transcript
    .filter(
      ({ role, questionId }) => role === "candidate" && questionId !== null && questionId !== question.id,
    )
    .map(({ text }) => text);
}

const figuresOf = new WeakMap<Guide, Guide>();

/** The guide's claims that hold a figure, alone: nothing else can differ in one. Made once per guide object. */
function withFiguresOnly(guide: Guide): Guide {
  const known = figuresOf.get(guide);
  if (known) return known;
  const questions = guide.questions.map((question) => ({
    ...question,
    keyPoints: question.keyPoints.filter(({ text, misstatements }) =>
      [text, ...misstatements].some(hasFigure),
    ),
  }));
  const fresh = { ...guide, questions: questions.filter(({ keyPoints }) => keyPoints.length > 0) };
  figuresOf.set(guide, fresh);
  return fresh;
}

/** The sentences of a text that state a figure. */
function figuresIn(text: string): string {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return sentences.filter(hasFigure).join(" ");
}

/** Words of the newest part whose figure the guide has otherwise. */
function disagreementsIn(question: Question, newest: AnswerPart[], { guide }: InterviewContext): string[] {
  const parts = newest
    .map((part) => ({ ...part, text: figuresIn(part.text) }))
    .filter(({ text }) => text !== "");
  if (parts.length === 0) return [];
  const found = findDisagreements(question, { parts }, withFiguresOnly(guide));
  return found.map(({ evidence }) => evidence.quote).filter(hasFigure);
}

/** Reads all that was said to a question so far. */
export function* readAnswer(
  question: Question,
  parts: AnswerPart[],
  context: InterviewContext,
): Steps<AnswerReading> {
  const task: AnswerTask = {
    question,
    answer: { parts },
    guide: context.guide,
    language: context.settings.language,
  };
  const assessment = yield* assessInSteps(task);
  yield;
  const readable = !assessment.flags.includes("not-in-rated-language");
  const rating = readable ? rateAssessment(task, assessment) : null;
  yield;
  return {
    parts,
    rating,
    starKnown: readable && assessment.star !== null,
    recited: isRecited(question, task.answer, context.guide),
    disagreements: disagreementsIn(question, parts.slice(-1), context),
    contradictions: findContradictions(parts.at(-1)?.text ?? "", earlierTexts(context, question)),
  };
}

/** Best verdict of each key point, for the state; empty where nothing is known. */
export function coverageOf({ rating }: AnswerReading): CurrentQuestion["coverage"] {
  return Object.fromEntries((rating?.keyPoints ?? []).map(({ id, verdict }) => [id, verdict]));
}

/** Share (0–1) of the key points' weight that the verdicts cover; null where nothing is known. */
export function strengthOf(question: Question, coverage: CurrentQuestion["coverage"]): number | null {
  // A point may be called "constructor", which every object has.
  const known = question.keyPoints.filter(({ id }) => Object.hasOwn(coverage, id));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const got = known.reduce(
    (sum, { id, weight }) => sum + weight * verdictValues[coverage[id] ?? "missed"],
    0,
  );
  return Math.max(0, got / total);
}
