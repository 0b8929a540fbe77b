import type { AnswerTask } from "@/core/scoring/answer";
import { canaryGuide } from "./canary-guide";

/** What is said of Kafka in `answerTask`; the first sentence is a key point nearly word for word. */
export const kafkaAnswer = "Kafka keeps message order only within one partition. I also like jazz.";

/** An answer to a technical or a project question with two points, of which the first is covered and the second is not. */
export function answerTask(kind: "technical" | "project", text = kafkaAnswer): AnswerTask {
  const guide = canaryGuide();
  const question = guide.questions.find((candidate) => candidate.id === `${kind}-1`);
  if (!question) throw new Error(`The guide has no ${kind} question`);
  const claims = [
    "Kafka keeps message order only within one partition",
    "A retried batch needs an idempotent producer",
  ];
  const keyPoints = question.keyPoints.map((point, index) => ({
    ...point,
    text: claims[index] ?? "",
    aliases: [],
  }));
  return {
    question: { ...question, text: "How is order guaranteed?", keyPoints },
    guide,
    language: "en",
    answer: { parts: [{ turnId: "t1", text, probedKeyPointId: null }] },
  };
}
