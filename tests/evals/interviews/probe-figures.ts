import type { KeyPoint } from "@/core/guide/guide";
import type { HeldInterview } from "./hold-interview";

/** How well follow-ups hit what was left out, where that is known: the simulated candidate says key points word for word, or not. */
export interface ProbeCounts {
  /** Essential points that the first answer to a question left out, and how many of them were then probed. */
  essentialGaps: number;
  essentialProbed: number;
  /** Follow-ups on a key point, and how many of these asked for one that had not been said. */
  judged: number;
  touching: number;
}

const essentialWeight = 3;
const stem = ({ text }: KeyPoint) => text.slice(0, 30).toLowerCase();

function saidBy(held: HeldInterview, questionId: string, before: number): string {
  return held.exchanges
    .filter(({ before: state }, at) => at <= before && state.current?.questionId === questionId)
    .map(({ said }) => (typeof said === "string" ? said : ""))
    .join(" ")
    .toLowerCase();
}

/** Counts of one interview. An essential gap counts as probed only within the two follow-ups that a question has. */
export function countProbes(held: HeldInterview): ProbeCounts {
  const counts: ProbeCounts = { essentialGaps: 0, essentialProbed: 0, judged: 0, touching: 0 };
  const probed = new Set<string>();
  held.exchanges.forEach(({ step }, at) => {
    const { move } = step;
    if (move.type !== "probe" || move.keyPointId === null) return;
    const point = held.guide.questions
      .flatMap(({ keyPoints }) => keyPoints)
      .find(({ id }) => id === move.keyPointId);
    if (!point) return;
    probed.add(point.id);
    counts.judged++;
    if (!saidBy(held, move.questionId, at).includes(stem(point))) counts.touching++;
  });
  for (const { questionId, answer } of held.state.done) {
    const question = held.guide.questions.find(({ id }) => id === questionId);
    const first = answer[0];
    if (!question || !first) continue;
    const text = held.transcript.find(({ id }) => id === first.turnId)?.text.toLowerCase() ?? "";
    const gaps = question.keyPoints.filter(
      (point) => point.weight === essentialWeight && !text.includes(stem(point)),
    );
    counts.essentialGaps += gaps.length;
    counts.essentialProbed += gaps.filter(({ id }) => probed.has(id)).length;
  }
  return counts;
}
