import type { Problem } from "../guide";
import type { QuestionDraft, WrittenKeyPoint } from "./draft";
import { problemMessage } from "./problem-words";

/**
 * An answer is held against each phrase of each point: so many points a question, and phrases of them all; of each so many characters, and
 * of a question's points so many together, as many as the longest turn has, and as many again of what these carry.
 */
const most = { questions: 1_000, points: 40, phrases: 240, characters: 2_000, together: 20_000 };

/** Cuts texts to what is read of them, until there are too many, or too much: from then on nothing is taken. */
function taker(count: number): (text: string) => string[] {
  let texts = count;
  let characters = most.together;
  return (text) => {
    const taken = text.slice(0, most.characters);
    characters -= taken.length;
    texts--;
    return texts >= 0 && characters >= 0 ? [taken] : [];
  };
}

function limitPoints(all: readonly WrittenKeyPoint[]): WrittenKeyPoint[] {
  const takePoint = taker(most.points);
  const takePhrase = taker(most.phrases);
  return all.flatMap((point) =>
    takePoint(point.text).map((text) => ({
      ...point,
      text,
      aliases: point.aliases.flatMap(takePhrase),
      misstatements: point.misstatements.flatMap(takePhrase),
      probe: point.probe ? point.probe.slice(0, most.characters) : point.probe,
    })),
  );
}

function lengthOf(points: readonly WrittenKeyPoint[]): number {
  const texts = points.flatMap(({ text, aliases, misstatements, probe }) => [
    text,
    ...aliases,
    ...misstatements,
    probe ?? "",
  ]);
  return texts.reduce((sum, { length }) => sum + length, 0);
}

/** What is left out of a question's points. */
function problemsOf(
  { line, keyPoints: written }: QuestionDraft,
  kept: readonly WrittenKeyPoint[],
): Problem[] {
  const tooMany = written.length > most.points;
  const unused = lengthOf(written.slice(0, most.points)) - lengthOf(kept);
  return [
    ...(tooMany ? [{ line, message: problemMessage("many-points", written.length) }] : []),
    ...(unused > 0 ? [{ line, message: problemMessage("long-points", unused) }] : []),
  ];
}

/** The first 1,000 questions, each with its first 40 key points and so much of what these carry as can be rated; tells what was left out. */
export function limitQuestions(all: readonly QuestionDraft[]): {
  questions: QuestionDraft[];
  problems: Problem[];
} {
  const kept = all.slice(0, most.questions);
  const next = all[most.questions];
  const unused = next ? [{ line: next.line, message: problemMessage("many-questions", all.length) }] : [];
  const questions = kept.map((question) => ({ ...question, keyPoints: limitPoints(question.keyPoints) }));
  const cut = kept.flatMap((question, index) => problemsOf(question, questions[index]?.keyPoints ?? []));
  return { questions, problems: [...cut, ...unused] };
}
