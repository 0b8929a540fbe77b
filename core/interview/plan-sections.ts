import { type Guide, type Question, type QuestionKind, questionKinds } from "../guide/guide";
import { minutesFor } from "./budgets";
import type { InterviewSettings } from "./settings";
import type { PlanSection } from "./state";

/** A section may be stretched by this factor where the guide has too few questions for the time. */
const longestStretch = 1.6;

/** Questions by kind. */
export type Pools = Record<QuestionKind, Question[]>;

export function noQuestions(): Pools {
  return Object.fromEntries(questionKinds.map((kind) => [kind, [] as Question[]])) as Pools;
}

/** Projects as the guide tells them; the others with a topic's questions together, so that the talk does not jump. */
function inAskingOrder(kind: QuestionKind, picked: Question[], guide: Guide): Question[] {
  if (kind === "project") return guide.questions.filter((question) => picked.includes(question));
  return [...Map.groupBy(picked, (question) => question.topic ?? question.category).values()].flat();
}

/** One section a kind, in the interview's order, sharing out `minutes` by what their questions take. */
export function sectionsOf(
  guide: Guide,
  picked: Pools,
  minutes: number,
  settings: Pick<InterviewSettings, "kind">,
): PlanSection[] {
  const nominal = questionKinds.reduce(
    (sum, kind) => sum + picked[kind].length * minutesFor(kind, settings),
    0,
  );
  const stretch = nominal === 0 ? 1 : Math.min(longestStretch, minutes / nominal);
  return questionKinds
    .filter((kind) => picked[kind].length > 0)
    .map((kind) => ({
      kind,
      questionIds: inAskingOrder(kind, picked[kind], guide).map((question) => question.id),
      minutes: picked[kind].length * minutesFor(kind, settings) * stretch,
    }));
}
