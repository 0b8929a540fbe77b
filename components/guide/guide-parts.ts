import type { Guide, Question } from "@/core/guide/guide";

interface QuestionGroup {
  /** The guide's own category, e.g. "Specific Technical Questions"; empty where it names none. */
  category: string;
  questions: Question[];
}

/** A guide's parts as a reader meets them: each question once, with its project, its scenario, the introduction, or in its category. */
export interface GuideParts {
  introduction: Question | null;
  /** Of projects and scenarios, by their id. */
  told: Map<string, Question>;
  groups: QuestionGroup[];
}

/** Sorts a guide's questions into the parts that it is read in; the order stays the guide's own. */
export function splitGuide(guide: Guide): GuideParts {
  const stories = new Set([...guide.projects, ...guide.scenarios].map(({ id }) => id));
  const introduction = guide.questions.find(({ kind }) => kind === "introduction") ?? null;
  const told = new Map(guide.questions.filter(({ id }) => stories.has(id)).map((one) => [one.id, one]));
  const rest = guide.questions.filter((one) => one !== introduction && !told.has(one.id));
  const byCategory = Map.groupBy(rest, ({ category }) => category);
  return {
    introduction,
    told,
    groups: [...byCategory].map(([category, questions]) => ({ category, questions })),
  };
}
