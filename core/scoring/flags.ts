import type { Question } from "../guide/guide";
import { indexText } from "../text/indexed-text";
import { isStopWord } from "../text/stop-words";
import type { AnswerTask } from "./answer";
import type { Flag } from "./assessment";
import { findIdleLists } from "./attacks/barred";
import { findInjections } from "./attacks/injection";
import { compileQuestion } from "./compiled-question";
import { isRecited } from "./recitation";

/** Share of the letters that must not be Latin for an answer to be in a language that the built-in rater was not measured in. */
const foreignShare = 0.5;
/** An echo takes nearly all its content words from the question. */
const echoShare = 0.8;

const beyondAscii = /[^ -~\s]/u;

/** Whether most of a text is written in other letters than Latin ones. */
export function isForeign(text: string): boolean {
  if (!beyondAscii.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && letters - latin > foreignShare * letters;
}

function isEcho(answer: string, question: Question | null): boolean {
  if (!question) return false;
  const asked = compileQuestion(question).question.postings;
  const words = indexText(answer).tokens.filter((token) => !isStopWord(token.word));
  return (
    words.length > 2 && words.filter((token) => asked.has(token.stem)).length >= echoShare * words.length
  );
}

const known = new WeakMap<AnswerTask, Flag[]>();

/** What is to be said of an answer besides its marks, whoever rates it; looked for once a task. */
export function detectFlags(task: AnswerTask): Flag[] {
  const flags = known.get(task) ?? lookForFlags(task);
  known.set(task, flags);
  return flags;
}

function lookForFlags({ question, answer, guide }: AnswerTask): Flag[] {
  const text = answer.parts.map((part) => part.text).join("\n");
  const checks: [Flag, boolean][] = [
    ["recited", isRecited(question, answer, guide)],
    ["injection", findInjections(text).length > 0],
    ["keyword-list", findIdleLists(indexText(text), question?.text ?? null).length > 0],
    ["echo", isEcho(text, question)],
    ["not-in-rated-language", isForeign(text)],
  ];
  return checks.flatMap(([flag, found]) => (found ? [flag] : []));
}
