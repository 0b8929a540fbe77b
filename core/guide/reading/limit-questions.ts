import type { Problem } from "../guide";
import type { QuestionDraft, WrittenKeyPoint } from "./draft";
import { problemMessage } from "./problem-words";

/** An answer is held against each phrase of each point: so many points a question, phrases of them all, and characters of each. */
const most = { questions: 1_000, points: 40, phrases: 240, characters: 2_000 };

function limitPhrases(keyPoints: readonly WrittenKeyPoint[]): WrittenKeyPoint[] {
  let left = most.phrases;
  const take = (phrases: readonly string[]) => {
    const taken = phrases.slice(0, left).map((phrase) => phrase.slice(0, most.characters));
    left -= taken.length;
    return taken;
  };
  return keyPoints.map((point) => ({
    ...point,
    text: point.text.slice(0, most.characters),
    aliases: take(point.aliases),
    misstatements: take(point.misstatements),
  }));
}

/** The first 1,000 questions, each with its first 40 key points and so much of what these carry as can be rated; tells what was left out. */
export function limitQuestions(all: readonly QuestionDraft[]): {
  questions: QuestionDraft[];
  problems: Problem[];
} {
  const kept = all.slice(0, most.questions);
  const tooMany = kept
    .filter(({ keyPoints }) => keyPoints.length > most.points)
    .map(({ line, keyPoints }) => ({ line, message: problemMessage("many-points", keyPoints.length) }));
  const next = all[most.questions];
  const unused = next ? [{ line: next.line, message: problemMessage("many-questions", all.length) }] : [];
  const questions = kept.map((question) => ({
    ...question,
    keyPoints: limitPhrases(question.keyPoints.slice(0, most.points)),
  }));
  return { questions, problems: [...tooMany, ...unused] };
}
