import { splitSentences } from "../../text/sentences";
import { type Span, trimSpan } from "../../text/span";
import { countWords, type Token, tokenize } from "../../text/tokens";
import { askingLater, askingStart, type QuestionForm, questionForm } from "./question-form";

/** One question: from its question word, auxiliary verb or request up to the next one. */
export interface Ask extends Span {
  form: QuestionForm;
}

/** What a candidate said to the interviewer, taken apart as a question. */
export interface AskedText {
  text: string;
  tokens: Token[];
  words: number;
  sentences: Span[];
  /** The sentences that ask. */
  questions: Span[];
  /** Every single question, also of several in one sentence. */
  asks: Ask[];
}

/** Fewer words without a question mark are no question. */
const fewestWords = 3;
/** Two starts that stand nearer to each other, in UTF-16 units, are one ("and so how"). */
const nearestStarts = 3;

/** Where the single questions of a sentence begin: at its start, and after a comma or a conjunction. */
function startsIn(sentence: string): number[] {
  const first = askingStart.exec(sentence);
  const starts = first?.groups?.ask ? [first[0].length - first.groups.ask.length] : [];
  for (const match of sentence.matchAll(askingLater)) {
    const at = match.index + match[0].length - (match.groups?.ask?.length ?? 0);
    if (at > (starts.at(-1) ?? -1) + nearestStarts) starts.push(at);
  }
  return starts.length > 0 ? starts : [0];
}

function asksOf(text: string, sentence: Span): Ask[] {
  const own = text.slice(sentence.start, sentence.end);
  const starts = startsIn(own);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? own.length;
    const span = withoutJoint(text, { start: sentence.start + start, end: sentence.start + end });
    return { ...span, form: questionForm(text.slice(span.start, span.end)) };
  });
}

/** The span without the comma or conjunction that joins it to what follows. */
export function withoutJoint(text: string, span: Span): Span {
  const own = text
    .slice(span.start, span.end)
    .replace(/[\s,;]+(?:(?:and|or|but|so|also|then)[\s,;]*){0,4}$/iu, "");
  return trimSpan(text, { start: span.start, end: span.start + own.length });
}

/** Reads what the candidate asked: the sentences with a question mark, else those that begin as questions do. */
export function readAsked(text: string): AskedText {
  const sentences = splitSentences(text);
  const said = ({ start, end }: Span) => text.slice(start, end);
  const marked = sentences.filter((sentence) => /[?？]/u.test(said(sentence)));
  const begun = sentences.filter(
    (sentence) => askingStart.test(said(sentence)) && countWords(said(sentence)) >= fewestWords,
  );
  const questions = marked.length > 0 ? marked : begun;
  return {
    text,
    tokens: tokenize(text),
    words: countWords(text),
    sentences: [...sentences],
    questions,
    asks: questions.flatMap((question) => asksOf(text, question)),
  };
}
