import type { Guide, Question } from "../guide/guide";
import { indexText } from "../text/indexed-text";
import { type Token, tokenize, wordsOf } from "../text/tokens";
import { WordRuns } from "../text/word-runs";
import type { Answer, AnswerPart } from "./answer";
import { longestRead } from "./constants";
import { joinAnswer } from "./joined-answer";
import type { Evidence } from "./rating";

/** A run of this many words in the guide's own order is no accident. */
const shortestRun = 8;
/** Share of the answer's words in such runs from which it counts as recited. */
const recitedShare = 0.5;

function sourcesOf(question: Question, guide: Guide | null): string[] {
  const script = question.kind === "introduction" ? (guide?.introduction.script ?? []) : [];
  const texts = [question.modelAnswer, ...(script.length > 0 ? [script.join(" ")] : [])];
  return texts.map((text) => text.slice(0, longestRead.answer));
}

const known = new WeakMap<Question, WordRuns>();

/** The runs of a question's model answer, and of the script for an introduction, which could have been learnt by heart; read once a question. */
function learntRuns(question: Question, guide: Guide | null): WordRuns {
  const runs = known.get(question) ?? new WordRuns(sourcesOf(question, guide).map(wordsOf), shortestRun);
  known.set(question, runs);
  return runs;
}

/** A part of an answer, where it begins in the whole, and its words by their places there. */
interface ReadPart {
  part: AnswerPart;
  from: number;
  tokens: readonly Token[];
}

/** No part is read again by itself: the line breaks between the parts leave their words as they are. */
function readParts(answer: Answer): ReadPart[] {
  const { text, parts } = joinAnswer(answer);
  const { tokens } = indexText(text);
  let next = 0;
  return parts.map(({ part, start }) => {
    const end = start + part.text.length;
    const first = next;
    while ((tokens[next]?.start ?? end) < end) next++;
    return { part, from: start, tokens: tokens.slice(first, next) };
  });
}

function recitedTokens(tokens: readonly Token[], runs: WordRuns): boolean[] {
  const recited = tokens.map(() => false);
  runs.foundIn(tokens.map((token) => token.word)).forEach((found, at) => {
    if (found) recited.fill(true, at, at + shortestRun);
  });
  return recited;
}

/** Near-verbatim runs (eight words or more) of the model answer or the script, in order. */
export function findRecitedPassages(
  question: Question | null,
  answer: Answer,
  guide: Guide | null,
): Evidence[] {
  if (!question) return [];
  const runs = learntRuns(question, guide);
  if (runs.size === 0) return [];
  return readParts(answer).flatMap(({ part: { turnId, text }, from, tokens }) => {
    const recited = recitedTokens(tokens, runs);
    const passages: Evidence[] = [];
    recited.forEach((is, at) => {
      if (!is || recited[at - 1]) return;
      let last = at;
      while (recited[last + 1]) last++;
      const start = (tokens[at] as Token).start - from;
      const end = (tokens[last] as Token).end - from;
      passages.push({ turnId, quote: text.slice(start, end), start, end });
    });
    return passages;
  });
}

/** Whether at least half of the answer's words stand in recited passages. */
export function isRecited(question: Question | null, answer: Answer, guide: Guide | null): boolean {
  const words = readParts(answer).reduce((sum, { tokens }) => sum + tokens.length, 0);
  const recited = findRecitedPassages(question, answer, guide);
  const within = recited.reduce((sum, passage) => sum + tokenize(passage.quote).length, 0);
  return words >= shortestRun && within >= recitedShare * words;
}
