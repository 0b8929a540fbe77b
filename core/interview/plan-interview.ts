import { RehearsalError } from "../errors";
import { type Guide, type Question, type QuestionKind, questionKinds } from "../guide/guide";
import { askMinutes, minutesPerQuestion } from "./budgets";
import { planDrill } from "./plan-drill";
import { noQuestions, type Pools, sectionsOf } from "./plan-sections";
import { type Random, seededRandom, shuffled } from "./seeded";
import { type InterviewSettings, isDrill } from "./settings";
import type { Plan, PlanSection } from "./state";

/** Which kind gets the next question while time is left: one of each first, in the order of what an interviewer would miss most. */
const pickingOrder: QuestionKind[] = [
  "introduction",
  "project",
  "technical",
  "behavioral",
  "design",
  "domain",
];

/** Takes one of each topic in turn, so that a short interview touches many. */
function spreadOverTopics(questions: Question[]): Question[] {
  const byTopic = [...Map.groupBy(questions, (question) => question.topic ?? question.category).values()];
  const rounds = Math.max(0, ...byTopic.map((topic) => topic.length));
  return Array.from({ length: rounds }, (_, round) => byTopic.flatMap((topic) => topic[round] ?? [])).flat();
}

function poolsOf(guide: Guide, random: Random): Pools {
  const pool = (kind: QuestionKind) =>
    spreadOverTopics(
      shuffled(
        guide.questions.filter((question) => question.kind === kind),
        random,
      ),
    );
  return Object.fromEntries(questionKinds.map((kind) => [kind, pool(kind)])) as Pools;
}

/** Round after round over the kinds, takes what still fits into the time. */
function pick(pools: Pools, kinds: readonly QuestionKind[], minutes: number): Pools {
  const picked = noQuestions();
  let left = minutes;
  let took = true;
  for (let round = 0; took; round++) {
    took = false;
    for (const kind of kinds) {
      const question = pools[kind][round];
      if (!question || minutesPerQuestion[kind] > left) continue;
      picked[kind].push(question);
      left -= minutesPerQuestion[kind];
      took = true;
    }
  }
  return picked;
}

/**
 * What was not picked, for a candidate who is quicker than planned: questions that were never asked first, then those answered worst; of equals,
 * in the order in which they would have been picked.
 */
function reserveOf(pools: Pools, picked: Pools, kinds: readonly QuestionKind[], lastScores: LastScores) {
  const rest = kinds.flatMap((kind) => pools[kind].filter((question) => !picked[kind].includes(question)));
  const rank = ({ id }: Question) => lastScores.get(id) ?? -1;
  return rest.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

/** The last score (0–100) of each question that was asked in an earlier interview. */
export type LastScores = ReadonlyMap<string, number>;

/**
 * Chooses the questions of an interview and shares out its time. A whole interview takes one question of each kind that the guide
 * has, then more while they fit, and ends with the candidate's own questions; an interview of one kind takes as many as fit.
 * The same guide, settings, seed, choice and scores give the same plan.
 * @param chosen ids of what a drill on weak points or on due questions is to ask, the most urgent first
 * @throws RehearsalError "not-supported" where the guide has no question of the chosen kind, or nothing is there to drill.
 */
export function planInterview(
  guide: Guide,
  settings: InterviewSettings,
  seed: number,
  chosen: readonly string[] = [],
  lastScores: LastScores = new Map(),
): Plan {
  const { kind, minutes } = settings;
  const ask: PlanSection = { kind: "ask", questionIds: [], minutes };
  if (kind === "ask") return { sections: [ask], reserve: [] };
  if (isDrill(kind)) return planDrill(guide, { ...settings, kind }, seed, chosen);
  const pools = poolsOf(guide, seededRandom(seed));
  if (kind === "whole") {
    const own = askMinutes[minutes];
    const picked = pick(pools, pickingOrder, minutes - own);
    const sections = [...sectionsOf(guide, picked, minutes - own, settings), { ...ask, minutes: own }];
    return { sections, reserve: reserveOf(pools, picked, pickingOrder, lastScores) };
  }
  const picked = pick(pools, [kind], minutes);
  const sections = sectionsOf(guide, picked, minutes, settings);
  if (sections.length === 0) {
    throw new RehearsalError(
      "not-supported",
      `This guide has no ${kind} questions. Choose another kind of interview.`,
    );
  }
  return { sections, reserve: reserveOf(pools, picked, [kind], lastScores) };
}
