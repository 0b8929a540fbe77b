import { answerParts } from "./answer-parts";
import { type DerivationContext, deriveKeyPoints } from "./derive-key-points";
import type { Guide } from "./guide";
import type { QuestionDraft } from "./reading/draft";

/** Derives the key points of the questions that have none; `drafts` are the questions' own, in the same order. */
export function deriveMissing(guide: Guide, drafts: readonly QuestionDraft[]): Guide {
  const questions = guide.questions.map((question, index) => {
    const draft = drafts[index];
    if (question.keyPoints.length > 0 || draft === undefined) return question;
    const { id: questionId, text, kind } = question;
    const { emphasised } = draft;
    const context: DerivationContext = {
      questionId,
      question: text,
      kind,
      language: guide.language,
      emphasised,
    };
    return { ...question, keyPoints: deriveKeyPoints(answerParts(question, draft.story), context) };
  });
  return { ...guide, questions };
}
