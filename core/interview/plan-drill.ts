import { RehearsalError } from "../errors";
import type { Guide, Question } from "../guide/guide";
import { minutesFor } from "./budgets";
import { noQuestions, sectionsOf } from "./plan-sections";
import { seededRandom, shuffled } from "./seeded";
import type { DrillKind, InterviewSettings } from "./settings";
import type { Plan } from "./state";

/** A question of at most so many words (or, in Chinese, twice as many characters) can be put in quick-fire. */
const longestQuickQuestion = 24;

const wordsIn = (text: string) =>
  text.split(/\s+/u).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;

/** Knowledge in a sentence or two; a story or a design takes longer than that. */
function isQuick({ kind, text }: Question): boolean {
  return (kind === "technical" || kind === "domain") && wordsIn(text) <= longestQuickQuestion;
}

/** What a question is filed under: its topic, or its category where it has none. */
export function topicOf({ topic, category }: Question): string {
  return topic ?? category;
}

function byUrgency(guide: Guide, chosen: readonly string[]): Question[] {
  return chosen.flatMap((id) => guide.questions.find((question) => question.id === id) ?? []);
}

function candidates(
  guide: Guide,
  { kind, subject }: InterviewSettings,
  seed: number,
  chosen: readonly string[],
): Question[] {
  switch (kind) {
    case "question":
      return guide.questions.filter(({ id }) => id === subject);
    case "topic":
      return guide.questions.filter((question) => topicOf(question) === subject);
    case "quick-fire":
      return shuffled(guide.questions.filter(isQuick), seededRandom(seed));
    default:
      return byUrgency(guide, chosen);
  }
}

const nothing: Record<DrillKind, string> = {
  "weak-points": "There are no weak points to practise. Hold an interview first, or choose another kind.",
  due: "Nothing is due for review today. Choose another kind of interview.",
  "quick-fire": "This guide has no short questions. Choose another kind of interview.",
  topic: "This guide has no question on that topic any more. Choose another.",
  question: "This question is not in the guide any more. Choose another.",
};

/** The plan of a drill: the candidates in their order as far as they fit into the time, the first one always; the others in reserve. */
export function planDrill(
  guide: Guide,
  settings: InterviewSettings & { kind: DrillKind },
  seed: number,
  chosen: readonly string[],
): Plan {
  const picked = noQuestions();
  let left = settings.minutes;
  const reserve: string[] = [];
  let count = 0;
  for (const question of candidates(guide, settings, seed, chosen)) {
    const minutes = minutesFor(question.kind, settings);
    if (minutes > left && count > 0) {
      reserve.push(question.id);
      continue;
    }
    picked[question.kind].push(question);
    left -= minutes;
    count += 1;
  }
  if (count === 0) throw new RehearsalError("not-supported", nothing[settings.kind]);
  return { sections: sectionsOf(guide, picked, settings.minutes, settings), reserve };
}
