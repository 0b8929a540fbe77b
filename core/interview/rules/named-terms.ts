import type { Guide, Question } from "../../guide/guide";
import { isChinese } from "../../text/chinese";
import { splitSentences } from "../../text/sentences";
import { latinWord, ReadText } from "./read-text";

/** With a capital, or one or a figure inside where it opens a sentence. */
const isName = (text: string, opens: boolean) => /[A-Z\d]/u.test(opens ? text.slice(1) : text);

/** Names of tools, products and places in Latin letters, which a question keeps in another language; what only opens a sentence is none. */
function namesIn(text: string): Set<string> {
  const chinese = isChinese(text);
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return new Set(
    sentences.flatMap((sentence) =>
      [...sentence.matchAll(latinWord)]
        .filter(({ 0: name, index }) => isName(name, !chinese && index === 0) && name.length > 1)
        .map(([name]) => name.toLowerCase()),
    ),
  );
}

const ofQuestions = new WeakMap<Question, ReadonlySet<string>>();

/** Read once per question object: guides never change. */
function namesOf(question: Question): ReadonlySet<string> {
  const known = ofQuestions.get(question) ?? namesIn(question.text);
  ofQuestions.set(question, known);
  return known;
}

/**
 * Whether a line in another language than the question's names what another question of the guide is about, and nothing that this one names.
 * `free`: what the line may name besides: the candidate's words, the question before. A line that names nothing can't be told.
 */
export function namesAnotherQuestion(
  whole: string,
  guide: Guide,
  question: Question,
  free: readonly ReadText[],
): boolean {
  const own = namesOf(question);
  const named = [...namesIn(whole)];
  if (named.some((name) => own.has(name))) return false;
  // Nobody minds capitals in a chat.
  const known = [new ReadText(guide.company), new ReadText(guide.role), ...free];
  const strange = named.filter((name) => !known.some(({ latinWords }) => latinWords.has(name)));
  const others = guide.questions.filter(({ id }) => id !== question.id).map(namesOf);
  return strange.some((name) => others.some((names) => names.has(name)));
}
