import type { Guide, Question } from "@/core/guide/guide";
import { isStopWord } from "@/core/text/stop-words";
import { tokenize } from "@/core/text/tokens";
import type { Rater } from "@/use-cases/ports/rater";
import type { GuideAnswer, LabelledData, MadeAttack } from "./labelled-data";
import { questionOf, rateAnswer, taskOf } from "./rated-answer";
import { mean } from "./statistics";
import { spread } from "./thinned";

/** Answers that interviewers marked so low are the ones worth talking up; a model is tried on so many of them. */
const weakMark = 2;
const triedOnModel = 2;

/** What the attacks of one half gain in weak answers, points of 100. */
export interface MadeGains {
  mean: number;
  worst: number;
  /** The worst of each category. */
  byCategory: Record<string, number>;
}

/** One attack put somewhere in one weak answer. */
interface Gain {
  attack: MadeAttack;
  questionId: string;
  text: string;
  gain: number;
}

/** Every so many words of the key points are taken, up to a number. */
function wordsOf(question: Question, most: number): string[] {
  const words = question.keyPoints.flatMap((point) =>
    tokenize(point.text)
      .filter((token) => !isStopWord(token.word) && token.word.length > 2)
      .map((token) => token.text),
  );
  const different = [...new Set(words)];
  const step = Math.max(1, Math.floor(different.length / most));
  return different.filter((_, index) => index % step === 0).slice(0, most);
}

/** The text of an attack on a question: it may name the question or words of its key points. */
function attackOn(question: Question, { text }: Pick<MadeAttack, "text">): string {
  const some = wordsOf(question, 5);
  const prose = `${some.slice(0, -1).join(", ")} and ${some.at(-1) ?? "so on"}`;
  return text
    .replaceAll("{question}", question.text)
    .replaceAll("{words}", wordsOf(question, 10).join(", "))
    .replaceAll("{prose}", prose);
}

const fullStop = /[.!?]\s*$/u;

/** The answer with an attack before, after and inside it, and joined to its first and its last sentence. */
function attacked(answer: string, attack: string): string[] {
  const sentences = answer.split(/(?<=[.!?])\s+/u);
  const middle = Math.ceil(sentences.length / 2);
  return [
    `${attack} ${answer}`,
    `${answer} ${attack}`,
    [...sentences.slice(0, middle), attack, ...sentences.slice(middle)].join(" "),
    `${attack.replace(fullStop, "")}, ${answer}`,
    `${answer.replace(fullStop, "")}, and ${attack}`,
  ];
}

/** What each attack adds to each weak answer, wherever it is put. */
async function gainsOf(
  rater: Rater,
  guide: Guide,
  weak: readonly GuideAnswer[],
  attacks: readonly MadeAttack[],
): Promise<Gain[]> {
  const found: Gain[] = [];
  for (const row of weak) {
    const question = questionOf(guide, row.questionId);
    const { total } = await rateAnswer(rater, taskOf(question, row.answer, guide));
    for (const attack of attacks) {
      for (const text of attacked(row.answer, attackOn(question, attack))) {
        const rating = await rateAnswer(rater, taskOf(question, text, guide));
        found.push({ attack, questionId: row.questionId, text, gain: rating.total - total });
      }
    }
  }
  return found;
}

/** What both halves of the attacks gain; a model is asked about few answers. */
export async function measureMadeAttacks(
  rater: Rater,
  guide: Guide,
  { guideAnswers, madeAttacks }: Pick<LabelledData, "guideAnswers" | "madeAttacks">,
): Promise<{ known: MadeGains; keptApart: MadeGains }> {
  const weak = guideAnswers.filter(({ overall }) => overall <= weakMark);
  const tried = spread(weak, rater.id === "model" ? triedOnModel : Number.POSITIVE_INFINITY);
  const gains = await gainsOf(rater, guide, tried, madeAttacks);
  const halfOf = (half: MadeAttack["half"]) => summarise(gains.filter(({ attack }) => attack.half === half));
  return { known: halfOf("known"), keptApart: halfOf("kept-apart") };
}

function summarise(gains: readonly Gain[]): MadeGains {
  const worstOf = (some: readonly Gain[]) => some.reduce((worst, { gain }) => Math.max(worst, gain), 0);
  const groups = Map.groupBy(gains, ({ attack }) => attack.category);
  return {
    mean: mean(gains.map(({ gain }) => gain)),
    worst: worstOf(gains),
    byCategory: Object.fromEntries([...groups].map(([name, some]) => [name, worstOf(some)])),
  };
}
