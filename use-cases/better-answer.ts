import { RehearsalError } from "@/core/errors";
import { tellingOf } from "@/core/guide/editing/telling";
import type { Guide, Question } from "@/core/guide/guide";
import { type OutlineItem, outlineAnswer } from "@/core/scoring/better-answer/outline-answer";
import { unsupportedWords } from "@/core/scoring/better-answer/unsupported-words";
import { pointGapText, starGapText } from "@/core/scoring/gap-texts";
import { hasStar } from "@/core/scoring/question-kinds";
import type { ReportQuestion } from "@/core/scoring/report";
import { marksAreHidden } from "./marks-hidden";
import { type ModelBudget, makePaid } from "./model-budget";
import { learnOutcome } from "./outlast-outage";
import type { AnswerStore, WordingStore } from "./ports/answers";
import type { AnswerImprover, TellTask } from "./ports/improver";
import type { InterviewStore } from "./ports/interviews";
import type { Meter } from "./ports/meter";
import type { Rater } from "./ports/rater";
import { toReportInput } from "./report-input";
import { stepByStep } from "./step-by-step";
import type { InterviewSnapshot, StoredAnswer, StoredWording } from "./stored";

export interface BetterAnswerDependencies {
  interviews: InterviewStore;
  answers: AnswerStore;
  wordings: WordingStore;
  raters: readonly Rater[];
  /** Null where no model is configured. */
  improver: AnswerImprover | null;
  budget: ModelBudget;
}

/**
 * Has an answer told better by the model, from the candidate's own words and the guide's facts to this question, and keeps it. Asked for
 * again, it is the same wording.
 * @throws RehearsalError "not-found" for a question that was not answered; "conflict" before the answer is rated and its marks are shown;
 * "not-supported" without a model, or with `details.added` where it says what is in none of both; "unavailable" when the endpoint fails
 */
export async function betterAnswer(
  { interviews, answers, wordings, raters, improver, budget }: BetterAnswerDependencies,
  ownerId: string,
  interviewId: string,
  questionId: string,
  signal: AbortSignal,
): Promise<StoredWording> {
  const interview = await interviews.find(ownerId, interviewId);
  const stored = interview ? await answers.ofInterview(ownerId, interviewId) : [];
  const answer = stored.find((one) => one.questionId === questionId && one.outcome === "answered");
  if (!interview || !answer) {
    throw new RehearsalError("not-found", "There is no such answer in this interview.");
  }
  const rated = await ratedQuestion(interview, stored, raters, questionId);
  refuseEarly(rated, interview, answer);
  if (!improver) throw new RehearsalError("not-supported", "No model is set up that could word it.");
  const known = (await wordings.ofInterview(ownerId, interviewId)).get(answer.id);
  if (known?.model === improver.model && known.promptHash === improver.promptHash) return known;
  const { model, promptHash } = improver;
  const what = { interviewId, answerId: answer.id, model, purpose: "wording" } as const;
  const { text, provenance } = await makePaid(budget, ownerId, what, (meter) =>
    improve(improver, interview, rated, signal, meter),
  );
  const wording = { text, model, promptHash, provenance };
  // It has been paid for.
  await learnOutcome(() => wordings.save(ownerId, answer.id, wording));
  return { text, model, promptHash };
}

type Rated = ReportQuestion & { rating: NonNullable<ReportQuestion["rating"]> };

async function ratedQuestion(
  interview: InterviewSnapshot,
  stored: StoredAnswer[],
  raters: readonly Rater[],
  questionId: string,
): Promise<ReportQuestion | undefined> {
  const { questions } = await stepByStep(toReportInput(interview, stored, raters));
  return questions.find(({ id }) => id === questionId);
}

function refuseEarly(
  question: ReportQuestion | undefined,
  interview: InterviewSnapshot,
  answer: StoredAnswer,
): asserts question is Rated {
  const { mode } = interview.settings;
  const { outcome, revealedAt } = answer;
  const hidden = marksAreHidden({ mode, outcome, refused: false, revealed: revealedAt !== null });
  if (!interview.endedAt || hidden) {
    throw new RehearsalError("conflict", "First have the marks of this answer shown.");
  }
  if (!question?.rating) throw new RehearsalError("conflict", "This answer is not rated yet.");
}

function improve(
  improver: AnswerImprover,
  interview: InterviewSnapshot,
  rated: Rated,
  signal: AbortSignal,
  meter: Meter,
) {
  const { guide } = interview.guide;
  const question = guide.questions.find(({ id }) => id === rated.id);
  const said = rated.answer.parts.map(({ text }) => text);
  const facts = question ? factsOf(question, guide) : [];
  const task: TellTask = {
    question: rated.text,
    story: hasStar(rated.kind),
    said,
    guide: facts,
    gaps: outlineAnswer(rated).map(gapText),
    language: interview.settings.language,
  };
  const { role, company, candidate } = guide;
  const sources = [...said, ...facts, rated.text, role, company, candidate];
  return improver.improve(task, (text) => unsupportedWords(text, sources), signal, meter);
}

/** What the guide says to one question: its model answer, the story's parts where they are told otherwise, and its key points. */
function factsOf(question: Question, guide: Guide): string[] {
  const { form: _, answer, ...parts } = tellingOf(question, guide);
  const told = answer === null ? [] : Object.values(parts);
  const points = question.keyPoints.map(({ text }) => `- ${text}`).join("\n");
  return [question.modelAnswer, ...told, points].filter((text) => text.trim() !== "");
}

function gapText({ act, text, component }: OutlineItem): string {
  if (component && act === "tell") return starGapText(component);
  const kinds = { add: "missed", complete: "partial", correct: "contradicted", tell: "missed" } as const;
  return pointGapText(kinds[act], text);
}
