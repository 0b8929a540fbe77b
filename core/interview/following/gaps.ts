import { asksInGeneral } from "../../guide/derive/probe";
import { type KeyPoint, type Question, type StarComponent, starComponents } from "../../guide/guide";
import type { Verdict } from "../../scoring/assessment";
import { hasStar } from "../../scoring/question-kinds";
import type { KeyPointRating, Rating } from "../../scoring/rating";
import { isChinese } from "../../text/chinese";
import { tellsRoughly } from "../../text/rough-figures";
import type { AnswerGap } from "./answer-gap";
import { chineseGaps } from "./chinese-gaps";
import { findContradictions } from "./contradictions";
import { namesWhole } from "./named-whole";
import type { AnswerReading } from "./read-answer";
import { openPartsOf } from "./told-already";

/**
 * Worth of a follow-up, by judgement: a wrong figure before an absent STAR component, that before an essential point left out,
 * that before one half said. A story without one's own deed or its outcome is hardly a story.
 */
const figureValue = 6;
const contradictionValue = 5.5;
const recitedValue = 4.3;
const absentComponentValue: Record<StarComponent, number> = {
  action: 5,
  result: 4.6,
  situation: 3.6,
  task: 3.2,
};
/** What came of no occasion in particular ("usually I would …") can't be told: the one time comes first. */
const noOccasionValue = 5.2;
/** Told, but by nobody in particular ("we tried it"), or as a bare claim ("it worked"). */
const vagueComponentValue: Partial<Record<StarComponent, number>> = { action: 4, result: 2.7 };
/** Below this level of Action nothing particular has been done yet. */
const ownStepsLevel = 3;
const pointValue: Record<Exclude<Verdict, "covered">, number> = {
  contradicted: 1.5,
  missed: 1.4,
  partial: 1,
};

function pointGap(point: KeyPoint, { verdict, evidence }: KeyPointRating): AnswerGap[] {
  const quote = evidence?.quote ?? null;
  if (verdict === "covered") return [];
  if (verdict === "contradicted" && quote !== null && tellsRoughly(quote, point.text)) return [];
  const wrongFigure =
    verdict === "contradicted" && quote !== null && findContradictions(quote, [point.text]).length > 0;
  const value = wrongFigure ? figureValue : point.weight * pointValue[verdict];
  const left = verdict === "partial" && quote !== null ? "half-said" : "key-point";
  return [
    {
      reason: wrongFigure ? "figure" : left,
      keyPointId: point.id,
      component: point.star ?? null,
      value,
      quote,
    },
  ];
}

/** Points of a group "any k of n" are no gaps once k of them are covered. */
function isSatisfied(point: KeyPoint, question: Question, covered: ReadonlySet<string>): boolean {
  if (!point.anyOf) return false;
  const { group, k } = point.anyOf;
  return question.keyPoints.filter(({ id, anyOf }) => anyOf?.group === group && covered.has(id)).length >= k;
}

/** What was told in other words, or with another figure, is not asked for: a written follow-up that would do so falls away. */
function isAskedInVain({ probe }: KeyPoint, said: string): boolean {
  return Boolean(probe) && openPartsOf(probe ?? "", said).length === 0;
}

/** From this level on a component was told so well that asking for it in general would be asking again. */
const toldLevel: Record<StarComponent, number> = { situation: 3, task: 3, action: 4, result: 3 };

/** A follow-up that names nothing of its point asks for the point's STAR component, which may have been told without the point. */
function isToldInGeneral({ probe, star }: KeyPoint, rating: Rating | null): boolean {
  if (!star || !probe || !rating?.star || !asksInGeneral(probe)) return false;
  return rating.star[star].level >= toldLevel[star];
}

function pointGaps(question: Question, { rating: whole, parts }: AnswerReading): AnswerGap[] {
  const ratings: readonly KeyPointRating[] = whole?.keyPoints ?? [];
  const said = parts.map(({ text }) => text).join("\n");
  const covered = new Set(ratings.filter(({ verdict }) => verdict === "covered").map(({ id }) => id));
  return question.keyPoints.flatMap((point) => {
    const rating = ratings.find(({ id }) => id === point.id);
    if (!rating || isSatisfied(point, question, covered)) return [];
    const isNamed = rating.verdict === "partial" && namesWhole(point.text, question.text, said);
    const isVain = isNamed || isAskedInVain(point, said) || isToldInGeneral(point, whole);
    return pointGap(point, rating).filter(({ reason }) => reason === "figure" || !isVain);
  });
}

/** What following up a STAR component is worth; null where it was told well enough. */
function worthOf(component: StarComponent, star: NonNullable<Rating["star"]>): number | null {
  const { level } = star[component];
  if (level === 2) return vagueComponentValue[component] ?? null;
  if (level > 1) return null;
  const noOccasion = component === "situation" && star.action.level < ownStepsLevel;
  return noOccasion ? noOccasionValue : absentComponentValue[component];
}

function starGaps(question: Question, { rating, starKnown }: AnswerReading): AnswerGap[] {
  const star = rating?.star;
  if (!star || !starKnown || !hasStar(question.kind)) return [];
  return starComponents.flatMap((component) => {
    const value = worthOf(component, star);
    return value === null ? [] : [{ reason: "star", keyPointId: null, component, value, quote: null }];
  });
}

function wholeAnswerGaps({ recited, disagreements, contradictions }: AnswerReading): AnswerGap[] {
  const none = { keyPointId: null, component: null };
  const figures = disagreements.map(
    (quote): AnswerGap => ({ ...none, reason: "figure", value: figureValue, quote }),
  );
  const against = contradictions.map(
    (quote): AnswerGap => ({ ...none, reason: "contradiction", value: contradictionValue, quote }),
  );
  return [
    ...figures,
    ...against,
    ...(recited ? [{ ...none, reason: "recited" as const, value: recitedValue, quote: null }] : []),
  ];
}

/** Where no rater has a view: by what any listener notices. */
function unratedGaps(question: Question, { rating, parts }: AnswerReading): AnswerGap[] {
  const said = parts.map(({ text }) => text).join("\n");
  return rating === null && isChinese(said) ? chineseGaps(question, said) : [];
}

/** All gaps of an answer as read so far, the most valuable first; of equals, in the guide's order. */
export function gapsOf(question: Question, reading: AnswerReading): AnswerGap[] {
  const gaps = [
    ...wholeAnswerGaps(reading),
    ...starGaps(question, reading),
    ...pointGaps(question, reading),
    ...unratedGaps(question, reading),
  ];
  return gaps.toSorted((a, b) => b.value - a.value);
}
