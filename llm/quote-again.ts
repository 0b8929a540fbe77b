import type { KeyPoint, Question } from "@/core/guide/guide";
import type { AnswerTask } from "@/core/scoring/answer";
import type { ProposedVerdict } from "@/core/scoring/assessment";
import { rateAssessment } from "@/core/scoring/rate";
import { type AnswerReply, answerReplySchema } from "./assessment-reply";
import type { PromptFile } from "./prompt-file";
import { renderPrompt } from "./prompts";
import { labelOf } from "./rater-prompt";
import type { StructuredPrompt } from "./structured-call";

interface Refused {
  point: KeyPoint;
  label: string;
  why: string;
}

/** The verdicts whose quotes would not hold, and what is wrong with those. */
export function refusedQuotes(
  task: AnswerTask,
  question: Question,
  proposed: readonly ProposedVerdict[],
): Refused[] {
  const assessment = { keyPoints: [...proposed], star: null, criteria: null, flags: [] };
  const dropped = new Map(
    rateAssessment(task, assessment).keyPoints.map((point) => [point.id, point.dropped]),
  );
  return question.keyPoints.flatMap((point, index) => {
    const refusal = dropped.get(point.id);
    return refusal ? [{ point, label: labelOf(index), why: refusal.why }] : [];
  });
}

/** The same request, gone on with: what was replied, and for which points other words have to be quoted. */
export function quoteAgainPrompt(
  prompt: PromptFile,
  request: StructuredPrompt,
  reply: AnswerReply,
  refused: readonly Refused[],
) {
  const points = refused.map(({ label, why }) => ({ label, why }));
  const turns = [
    { role: "assistant" as const, content: JSON.stringify(reply) },
    { role: "user" as const, content: renderPrompt(prompt, "quote-again", { points }) },
  ];
  const schema = answerReplySchema(
    refused.map(({ label }) => label),
    false,
  );
  return { ...request, messages: [...request.messages, ...turns], schema };
}
