import { RehearsalError } from "@/core/errors";
import type { Guide, Question } from "@/core/guide/guide";
import type { AnswerTask } from "@/core/scoring/answer";
import { rateAssessment } from "@/core/scoring/rate";
import type { Rating } from "@/core/scoring/rating";
import type { Rater } from "@/use-cases/ports/rater";

/** Never aborted: a measurement runs to its end. */
const unhurried = new AbortController().signal;

/** The task of an answer given in one turn. */
export function taskOf(question: Question | null, answer: string, guide: Guide | null): AnswerTask {
  return {
    question,
    guide,
    language: "en",
    answer: { parts: [{ turnId: "answer", text: answer, probedKeyPointId: null }] },
  };
}

/** The rating of an answer by a rater. Throws RehearsalError "not-supported" if it refuses. */
export async function rateAnswer(rater: Rater, task: AnswerTask): Promise<Rating> {
  const result = await rater.assess(task, unhurried);
  if (result.status === "assessed") return rateAssessment(task, result.assessment);
  throw new RehearsalError("not-supported", result.reason);
}

/** The guide's question of that id. */
export function questionOf(guide: Guide, id: string): Question {
  const found = guide.questions.find((question) => question.id === id);
  if (found) return found;
  throw new RehearsalError("invalid-input", `The bundled guide has no question "${id}".`);
}
