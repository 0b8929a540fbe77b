import type { Guide } from "@/core/guide/guide";
import { type OutlineItem, outlineAnswer } from "@/core/scoring/better-answer/outline-answer";
import type { Report, ReportQuestion } from "@/core/scoring/report";
import type { StoredAnswer, StoredWording } from "./stored";

/** How an answer could be told better, and what of it can go into the guide. */
export interface BetterView {
  /** What to add, and where. */
  outline: OutlineItem[];
  /** Told better by a model, where it was asked to. */
  wording: { text: string; model: string } | null;
  /** How the guide's newest revision stands to it; null where the question is no longer in it. */
  inGuide: {
    /** The wording is the model answer already. */
    isModelAnswer: boolean;
    /** Ids of key points that are credited with words which they don't have as an alias yet. */
    pointsWithNewWords: string[];
  } | null;
}

interface Stored {
  answers: readonly StoredAnswer[];
  wordings: ReadonlyMap<string, StoredWording>;
  /** The newest revision; null where the guide is deleted. */
  guide: Guide | null;
  isHidden: (questionId: string) => boolean;
}

/**
 * By question id; null where the answer is not rated or its marks are not shown. Each question has its own, for one may be called
 * "constructor", which every object has.
 */
export function toBetterViews(report: Report, stored: Stored): Record<string, BetterView | null> {
  const views = report.questions.map((question): [string, BetterView | null] => {
    const { rating } = question;
    if (!rating || question.outcome !== "answered" || stored.isHidden(question.id))
      return [question.id, null];
    const answer = stored.answers.find(({ questionId }) => questionId === question.id);
    const found = stored.wordings.get(answer?.id ?? "");
    const wording = found ? { text: found.text, model: found.model } : null;
    return [
      question.id,
      {
        outline: outlineAnswer({ ...question, rating }),
        wording,
        inGuide: inGuide(question, wording?.text ?? null, stored.guide),
      },
    ];
  });
  return Object.fromEntries(views);
}

function inGuide(
  question: ReportQuestion,
  wording: string | null,
  guide: Guide | null,
): BetterView["inGuide"] {
  const now = guide?.questions.find(({ id }) => id === question.id);
  if (!now) return null;
  const pointsWithNewWords = (question.rating?.keyPoints ?? []).filter(({ id, verdict, evidence }) => {
    const point = now.keyPoints.find((one) => one.id === id);
    if (!point || !evidence || verdict === "contradicted") return false;
    return ![point.text, ...point.aliases].some((known) => isSame(known, evidence.quote));
  });
  return {
    isModelAnswer: wording !== null && isSame(wording, now.modelAnswer),
    pointsWithNewWords: pointsWithNewWords.map(({ id }) => id),
  };
}

/** White space apart: the guide's Markdown keeps none at the ends of lines. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, " ").trim();
  return plain(one) === plain(other);
}
