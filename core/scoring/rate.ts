import type { QuestionKind } from "../guide/guide";
import { indexText } from "../text/indexed-text";
import type { AnswerTask } from "./answer";
import { type Assessment, askCriteria, type Flag, type ProposedCriteria } from "./assessment";
import { findBarred, findListed } from "./attacks/barred";
import { compileQuestion } from "./compiled-question";
import { fewestContentWords, orderShare, starShare } from "./constants";
import { contentScore } from "./content-score";
import { detectFlags } from "./flags";
import { findTerm } from "./matching/term-match";
import { orderScoreOf } from "./order-score";
import { hasStar } from "./question-kinds";
import { ratePoints } from "./rate-points";
import { rateLevel, rateStar } from "./rate-star";
import type { Rating } from "./rating";
import { starScoreOf } from "./star-score";
import { countContentWords, type QuotableAnswer, quotable } from "./verify-quote";

/**
 * Whether the task's answer is none: under three content words and no figure or rare term of any key point. No rater needs to be asked.
 */
export function isNoAnswer(task: AnswerTask): boolean {
  const text = task.answer.parts.map((part) => part.text).join("\n");
  if (countContentWords(text) >= fewestContentWords) return false;
  if (!task.question) return countContentWords(text) === 0;
  const answer = indexText(text);
  const points = compileQuestion(task.question).points;
  return !points.some(({ claim }) =>
    claim.terms.some((term) => term.substance && !term.inQuestion && findTerm(term, answer).length > 0),
  );
}

function totalOf(kind: QuestionKind, content: number, star: number | null, order: number | null): number {
  if (star !== null) return (1 - starShare) * content + starShare * star;
  if (kind === "introduction" && order !== null) return (1 - orderShare) * content + orderShare * order;
  return content;
}

function rateCriteria(proposed: ProposedCriteria, answer: QuotableAnswer): NonNullable<Rating["criteria"]> {
  const entries = askCriteria.map((name) => {
    const quoted = rateLevel(proposed[name], answer);
    return [name, { level: proposed[name].level, evidence: quoted.evidence }] as const;
  });
  return Object.fromEntries(entries) as NonNullable<Rating["criteria"]>;
}

function rateAsked(assessment: Assessment, answer: QuotableAnswer, flags: Flag[]): Rating {
  const criteria = assessment.criteria && rateCriteria(assessment.criteria, answer);
  const levels = criteria ? askCriteria.map((name) => criteria[name].level) : [];
  const total = levels.reduce((sum, level) => sum + (100 * (level - 1)) / 4 / levels.length, 0);
  const none = { keyPoints: [], star: null, starScore: null, orderScore: null };
  return {
    status: criteria ? "rated" : "no-answer",
    ...none,
    criteria,
    content: total,
    total,
    flags,
  };
}

/**
 * What a rater's proposal is worth after its evidence has been checked, and every number computed from it. Throws nothing: a
 * verdict whose quote fails falls to missed, and the drop is recorded. Scores are 0–100.
 */
export function rateAssessment(task: AnswerTask, assessment: Assessment): Rating {
  const named = task.question ? compileQuestion(task.question).question : null;
  const answer = quotable(
    task.answer,
    (text) => findBarred(indexText(text), named),
    (text) => findListed(indexText(text), named),
  );
  const { question } = task;
  // Whoever rated it: what code can see, code says.
  const flags = [...new Set([...assessment.flags, ...detectFlags(task)])];
  if (!question) return rateAsked(assessment, answer, flags);
  const status = isNoAnswer(task) ? "no-answer" : "rated";
  const counted = status === "rated" ? assessment : { ...assessment, keyPoints: [], star: null };
  const keyPoints = ratePoints(compileQuestion(question), counted, answer);
  const absent = { level: 1, quote: null } as const;
  const proposedStar = counted.star ?? { situation: absent, task: absent, action: absent, result: absent };
  const star = hasStar(question.kind) ? rateStar(proposedStar, answer) : null;
  const content = contentScore(question.keyPoints, keyPoints);
  const starScore = star && starScoreOf(star);
  const introduction = question.kind === "introduction" && question.keyPoints.some((point) => point.part);
  const orderScore = introduction ? orderScoreOf(question.keyPoints, keyPoints, task.answer) : null;
  const total = totalOf(question.kind, content, starScore, orderScore);
  return {
    status,
    keyPoints,
    star,
    criteria: null,
    content,
    starScore,
    orderScore,
    total,
    flags,
  };
}
