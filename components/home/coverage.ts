import { type QuestionKind, questionKinds } from "@/core/guide/guide";
import type { HomeQuestion } from "./home-view";

/** A topic's questions, in the guide's order. */
export interface CoverageTopic {
  name: string;
  questions: HomeQuestion[];
}

export interface CoverageGroup {
  kind: QuestionKind;
  topics: CoverageTopic[];
  questions: HomeQuestion[];
  /** How many of them have a score. */
  scored: number;
  /** How many of them come up for review today. */
  due: number;
}

/** A guide's questions by kind, in the order in which an interview takes them, and by topic; kinds without questions are left out. */
export function groupByKind(questions: readonly HomeQuestion[]): CoverageGroup[] {
  return questionKinds.flatMap((kind) => {
    const ofKind = questions.filter((question) => question.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        kind,
        topics: groupByTopic(ofKind),
        questions: ofKind,
        scored: ofKind.filter(({ lastScore }) => lastScore !== null).length,
        due: ofKind.filter(({ due }) => due).length,
      },
    ];
  });
}

function groupByTopic(questions: HomeQuestion[]): CoverageTopic[] {
  const byTopic = Map.groupBy(questions, ({ topic, category }) => topic ?? category);
  return [...byTopic].map(([name, ofTopic]) => ({ name, questions: ofTopic }));
}

/** How full a question's cell is drawn: 0 for never scored, else 1 to 4 quarters of the last score. */
export function cellLevel({ lastScore }: Pick<HomeQuestion, "lastScore">): 0 | 1 | 2 | 3 | 4 {
  if (lastScore === null) return 0;
  return Math.min(4, 1 + Math.floor(lastScore / 25)) as 1 | 2 | 3 | 4;
}
