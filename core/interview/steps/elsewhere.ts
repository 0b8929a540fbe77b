import type { Question, QuestionKind } from "../../guide/guide";
import { contentTokens, isTelling, questionVocabulary, tellingQuestions } from "../reading/vocabulary";
import type { ClosedQuestion } from "../state";
import type { QuestionMoment } from "./moment";

/** Asks for a story, of which any will do. */
const open: ReadonlySet<QuestionKind> = new Set(["introduction", "behavioral"]);
/** Fewer content words than this say too little to tell what they are about. */
const fewestWords = 10;
/**
 * So many words of another question's field, and so many for each of the open one's. Of 129 labelled answers three are found by twice as
 * many, all three given to another question indeed; put in place of each other, 78 % are found.
 */
const fewestElsewhere = 5;
const timesHere = 2.5;

/** Where an answer belongs that is plainly about another question: one that was asked, or (`null`) one that was not. */
export interface Elsewhere {
  asked: ClosedQuestion | null;
}

/** How many telling words are of what answers the question; with what it asks itself where that speaks for it as well. */
function fieldWords(stems: readonly string[], question: Question, withAsked: boolean): number {
  const { expected, asked } = questionVocabulary(question);
  return stems.filter((stem) => expected.has(stem) || (withAsked && asked.has(stem))).length;
}

/** Whether what was said answers another question than the open one, told by the words of each one's field. Null where it may well be meant for it. */
export function belongsElsewhere(moment: QuestionMoment): Elsewhere | null {
  const { question, context, utterance, reading, state } = moment;
  if (reading.kind !== "answer" || open.has(question.kind)) return null;
  const tokens = contentTokens(utterance.text);
  if (tokens.length < fewestWords) return null;
  const telling = [...new Set(tokens.filter(isTelling).map(({ stem }) => stem))];
  const here = fieldWords(telling, question, true);
  const others = tellingQuestions(context.guide)
    .filter(({ id, kind }) => id !== question.id && kind !== "introduction")
    .map((other) => ({ id: other.id, words: fieldWords(telling, other, false) }))
    .toSorted((a, b) => b.words - a.words);
  const [best] = others;
  if (!best || best.words < fewestElsewhere || best.words < here * timesHere) return null;
  const ended = state.done.findLast(({ questionId }) => questionId === best.id);
  return { asked: ended?.outcome === "answered" || ended?.outcome === "unanswered" ? ended : null };
}
