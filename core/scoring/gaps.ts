import { starComponents } from "../guide/guide";
import { gapCount, starShare, starWeights, verdictValues } from "./constants";
import { pointGapText, starGapText } from "./gap-texts";
import { hasStar } from "./question-kinds";
import type { Gap, ReportQuestion } from "./report";

/** A level 4 is what a good answer reaches; the fifth is no gap. */
const goodLevel = 4;

/** No more than so many of the gaps shown first come from one question. */
const gapsPerQuestion = 2;

function pointGaps(question: ReportQuestion, share: number): Gap[] {
  const weights = question.keyPoints.reduce((sum, point) => sum + point.weight, 0);
  const contentShare = hasStar(question.kind) ? 1 - starShare : 1;
  return question.keyPoints.flatMap((point): Gap[] => {
    const rating = question.rating?.keyPoints.find(({ id }) => id === point.id);
    if (!rating || rating.verdict === "covered") return [];
    const lost = (1 - verdictValues[rating.verdict]) * (point.weight / weights);
    const text = pointGapText(rating.verdict, point.text);
    const place = { questionId: question.id, keyPointId: point.id, component: point.star };
    return [
      {
        ...place,
        kind: rating.verdict,
        text,
        evidence: rating.evidence,
        cost: 100 * share * contentShare * lost,
      },
    ];
  });
}

function starGaps(question: ReportQuestion, share: number): Gap[] {
  const star = question.rating?.star;
  if (!star) return [];
  return starComponents.flatMap((component): Gap[] => {
    const { level, evidence } = star[component];
    if (level >= goodLevel) return [];
    const cost = (100 * share * starShare * starWeights[component] * (goodLevel - level)) / 4;
    return [
      {
        questionId: question.id,
        keyPointId: null,
        component,
        kind: "star",
        text: starGapText(component),
        evidence,
        cost,
      },
    ];
  });
}

function unanswered(question: ReportQuestion, share: number): Gap {
  const text = `Left unanswered: ${question.text}`;
  const place = { questionId: question.id, keyPointId: null, component: null };
  return { ...place, kind: "missed", text, evidence: null, cost: 100 * share };
}

/** Every gap of one question, `share` being the question's share (0–1) of the interview's score. */
export function gapsOf(question: ReportQuestion, share: number): Gap[] {
  if (question.outcome !== "answered") return [unanswered(question, share)];
  return [...pointGaps(question, share), ...starGaps(question, share)];
}

/** The gaps that cost most, at most two of one question. */
export function worstGaps(gaps: readonly Gap[]): Gap[] {
  const taken = new Map<string, number>();
  const chosen: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => b.cost - a.cost)) {
    const count = taken.get(gap.questionId) ?? 0;
    if (chosen.length < gapCount && count < gapsPerQuestion) {
      chosen.push(gap);
      taken.set(gap.questionId, count + 1);
    }
  }
  return chosen;
}
