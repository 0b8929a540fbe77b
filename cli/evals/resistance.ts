import type { Guide, Question } from "@/core/guide/guide";
import type { Rater } from "@/use-cases/ports/rater";
import { junkAnswers } from "./junk-answers";
import type { Attack, GuideAnswer } from "./labelled-data";
import { questionOf, rateAnswer, taskOf } from "./rated-answer";
import { mean } from "./statistics";
import { spread } from "./thinned";

/** How far the total can be talked up, points of 100. */
export interface Resistance {
  /** Totals of answers that say nothing, worst a category. */
  junkWorst: Record<string, number>;
  /** Totals of attacks by themselves. */
  aloneMean: number;
  aloneWorst: number;
  /** What an attack adds to a weak answer when put before, after or inside it. */
  gainMean: number;
  gainWorst: number;
  /** Recited model answers: share of key points covered, and of answers flagged. */
  recitedCovered: number;
  recitedFlagged: number;
}

/** A model is tried on so many questions, and talked up in so many answers. */
const triedOnModel = 4;

/** Answers that interviewers marked so low are the ones worth talking up. */
const weakMark = 2;

function attacked(answer: string, attack: string): string[] {
  const sentences = answer.split(/(?<=[.!?])\s+/u);
  const middle = Math.ceil(sentences.length / 2);
  const inside = [...sentences.slice(0, middle), attack, ...sentences.slice(middle)].join(" ");
  return [`${attack} ${answer}`, `${answer} ${attack}`, inside];
}

async function worstJunk(
  rater: Rater,
  guide: Guide,
  questions: readonly Question[],
): Promise<Record<string, number>> {
  const worst: Record<string, number> = {};
  for (const question of questions) {
    for (const { category, text } of junkAnswers(question)) {
      const { total } = await rateAnswer(rater, taskOf(question, text, guide));
      worst[category] = Math.max(worst[category] ?? 0, total);
    }
  }
  return worst;
}

async function gains(
  rater: Rater,
  guide: Guide,
  rows: readonly GuideAnswer[],
  attacks: readonly Attack[],
): Promise<number[]> {
  const found: number[] = [];
  for (const row of rows) {
    const question = questionOf(guide, row.questionId);
    const { total } = await rateAnswer(rater, taskOf(question, row.answer, guide));
    for (const text of attacks.flatMap((attack) => attacked(row.answer, attack.text))) {
      found.push((await rateAnswer(rater, taskOf(question, text, guide))).total - total);
    }
  }
  return found;
}

async function recited(
  rater: Rater,
  guide: Guide,
  questions: readonly Question[],
): Promise<[covered: number, flagged: number]> {
  const ratings = await Promise.all(
    questions.map((question) => rateAnswer(rater, taskOf(question, question.modelAnswer, guide))),
  );
  const points = ratings.flatMap(({ keyPoints }) => keyPoints);
  return [
    mean(points.map(({ verdict }) => Number(verdict === "covered"))),
    mean(ratings.map(({ flags }) => Number(flags.includes("recited")))),
  ];
}

/** Tries to move the score with words that say nothing. */
export async function measureResistance(
  rater: Rater,
  guide: Guide,
  { guideAnswers, attacks }: { guideAnswers: readonly GuideAnswer[]; attacks: readonly Attack[] },
): Promise<Resistance> {
  const most = rater.id === "model" ? triedOnModel : Number.POSITIVE_INFINITY;
  const questions = spread(guide.questions, most);
  const weak = guideAnswers.filter(({ overall }) => overall <= weakMark);
  const alone: number[] = [];
  for (const question of questions) {
    for (const attack of attacks)
      alone.push((await rateAnswer(rater, taskOf(question, attack.text, guide))).total);
  }
  const gained = await gains(rater, guide, spread(weak, most), attacks);
  const [recitedCovered, recitedFlagged] = await recited(rater, guide, questions);
  return {
    junkWorst: await worstJunk(rater, guide, questions),
    aloneMean: mean(alone),
    aloneWorst: Math.max(...alone),
    gainMean: mean(gained),
    gainWorst: Math.max(...gained),
    recitedCovered,
    recitedFlagged,
  };
}
