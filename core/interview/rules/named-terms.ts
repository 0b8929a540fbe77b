import type { Guide, Question } from "../../guide/guide";
import { isChinese } from "../../text/chinese";
import { splitSentences } from "../../text/sentences";

const word = /[A-Za-z][\w+#]*/gu;
/** With a capital, or one or a figure inside where it opens a sentence. */
const isName = (text: string, opens: boolean) => /[A-Z\d]/u.test(opens ? text.slice(1) : text);

/** Names of tools, products and places in Latin letters, which a question keeps in another language; what only opens a sentence is none. */
function namesIn(text: string): Set<string> {
  const chinese = isChinese(text);
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  return new Set(
    sentences.flatMap((sentence) =>
      [...sentence.matchAll(word)]
        .filter(({ 0: name, index }) => isName(name, !chinese && index === 0) && name.length > 1)
        .map(([name]) => name.toLowerCase()),
    ),
  );
}

/** All words in Latin letters, for nobody minds capitals in a chat. */
const allNames = (text: string) => new Set([...text.matchAll(word)].map(([name]) => name.toLowerCase()));

/**
 * Whether a line in another language than the question's names what another question of the guide is about, and nothing that this one names.
 * `free`: what the line may name besides: the candidate's words, the question before. A line that names nothing can't be told.
 */
export function namesAnotherQuestion(
  whole: string,
  guide: Guide,
  question: Question,
  free: readonly string[],
): boolean {
  const own = namesIn(question.text);
  const named = namesIn(whole);
  if ([...named].some((name) => own.has(name))) return false;
  const known = allNames([guide.company, guide.role, ...free].join(" "));
  const strange = [...named].filter((name) => !known.has(name));
  const others = guide.questions.filter(({ id }) => id !== question.id).map(({ text }) => namesIn(text));
  return strange.some((name) => others.some((names) => names.has(name)));
}
