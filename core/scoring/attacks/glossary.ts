import type { IndexedText, Sentence } from "../../text/indexed-text";
import { isStopWord } from "../../text/stop-words";

/** "X is a …": so many in a row about things that the question does not name answer nothing. */
const fewestInRow = 3;
const mostlyStrange = 0.6;
/** So many signs before it at most: a run of those that names hold too ("C++", "C#") would be begun at each of them again. */
const definition =
  /^\W{0,40}(?!(?:it|this|that|these|those|they|there|here|we|i|you|he|she|so|and|but|which)\b)(?:an? |the )?(?:[\w.+#-]+ ){1,3}(?:is|are|means|refers to|stands for|combines?|provides?) (?:an? |the |automatic|[a-z]+ )/iu;

function definedIn(text: IndexedText, sentence: Sentence): string | null {
  if (!definition.test(text.text.slice(sentence.start, sentence.end))) return null;
  const first = text.tokens.slice(sentence.first, sentence.first + 3);
  return first.find((token) => !isStopWord(token.word))?.stem ?? null;
}

function runsOf(text: IndexedText): { sentence: Sentence; subject: string }[][] {
  const runs: { sentence: Sentence; subject: string }[][] = [[]];
  for (const sentence of text.sentences) {
    const subject = definedIn(text, sentence);
    if (subject === null) runs.push([]);
    else runs.at(-1)?.push({ sentence, subject });
  }
  return runs;
}

/** Runs of definitions, three or more of things that the question does not name and few others: a glossary, not an answer. */
export function findGlossary(text: IndexedText, question: IndexedText | null): Sentence[] {
  return runsOf(text).flatMap((run) => {
    const isStrange = ({ subject }: { subject: string }) => !question?.postings.has(subject);
    // What stands before and after them is the candidate's own.
    const inner = run.slice(run.findIndex(isStrange), run.findLastIndex(isStrange) + 1);
    const strange = inner.filter(isStrange).length;
    if (strange < fewestInRow || strange < mostlyStrange * inner.length) return [];
    return inner.map(({ sentence }) => sentence);
  });
}
