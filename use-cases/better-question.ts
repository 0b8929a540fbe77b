import { RehearsalError } from "@/core/errors";
import { weakCriteria } from "@/core/scoring/ask/weak-criteria";
import { addedWords } from "@/core/scoring/ask/wording/added-words";
import { type ModelBudget, makePaid } from "./model-budget";
import { learnOutcome } from "./outlast-outage";
import type { AnswerStore, WordingStore } from "./ports/answers";
import type { QuestionImprover } from "./ports/improver";
import type { InterviewStore } from "./ports/interviews";
import type { Meter } from "./ports/meter";
import type { InterviewSnapshot, StoredAnswer, StoredWording } from "./stored";

export interface BetterQuestionDependencies {
  interviews: InterviewStore;
  answers: AnswerStore;
  wordings: WordingStore;
  /** Null where no model is configured. */
  improver: QuestionImprover | null;
  budget: ModelBudget;
}

/**
 * Has a question that the candidate asked worded better by the model, and keeps it. Asked for again, it is the same wording.
 * @param turnId the turn in which the candidate asked
 * @throws RehearsalError "not-found" for an unknown question; "not-supported" without a model, or where it adds what the candidate did
 * not say; "unavailable" when the endpoint fails
 */
export async function betterQuestion(
  { interviews, answers, wordings, improver, budget }: BetterQuestionDependencies,
  ownerId: string,
  interviewId: string,
  turnId: string,
  signal: AbortSignal,
): Promise<StoredWording> {
  const interview = await interviews.find(ownerId, interviewId);
  const stored = interview ? await answers.ofInterview(ownerId, interviewId) : [];
  const answer = stored.find((candidate) => candidate.askedTurnId === turnId);
  const question = interview?.turns.find((turn) => turn.id === turnId)?.text;
  if (!interview || !answer || !question) {
    throw new RehearsalError("not-found", "There is no such question in this interview.");
  }
  if (!improver) throw new RehearsalError("not-supported", "No model is set up that could word it.");
  const known = (await wordings.ofInterview(ownerId, interviewId)).get(answer.id);
  if (known?.model === improver.model && known.promptHash === improver.promptHash) return known;
  const { model, promptHash } = improver;
  const what = { interviewId, answerId: answer.id, model, purpose: "wording" } as const;
  const { text, provenance } = await makePaid(budget, ownerId, what, (meter) =>
    improve(improver, interview, answer, question, signal, meter),
  );
  const wording = { text, model, promptHash, provenance };
  // It has been paid for.
  await learnOutcome(() => wordings.save(ownerId, answer.id, wording));
  return { text, model, promptHash };
}

function improve(
  improver: QuestionImprover,
  { guide: { guide }, settings }: InterviewSnapshot,
  answer: StoredAnswer,
  question: string,
  signal: AbortSignal,
  meter: Meter,
) {
  const { role, company } = guide;
  const criteria = answer.ratings[0]?.rating.criteria;
  const { persona: interviewer, language } = settings;
  const weak = criteria ? weakCriteria(criteria) : [];
  const added = (text: string) => addedWords(text, question, { role, company });
  return improver.improve({ question, role, company, interviewer, weak, language }, added, signal, meter);
}
