import type { Question } from "../../guide/guide";
import { splitSentences } from "../../text/sentences";
import { isOfOneself, pickQuote } from "../following/quote";
import type { Move } from "../move";
import type { InterviewState } from "../state";
import type { InterviewContext, UtteranceKind } from "../take-step";
import { asOneQuestion } from "./question-wording";
import type { SmallWords } from "./small-words";
import type { Speech } from "./speech";

/** All that wording one move takes. */
export interface Line {
  context: InterviewContext;
  state: InterviewState;
  utterance: UtteranceKind;
  speech: Speech;
  words: SmallWords;
}

const putsQuestion = (move: Move) =>
  ["open", "ask", "probe"].includes(move.type) || (move.type === "clarify" && move.how === "again");

/** The question by its id. @throws TypeError for one that the guide does not have */
export function lineQuestion({ context }: Pick<Line, "context">, id: string): Question {
  const question = context.guide.questions.find((candidate) => candidate.id === id);
  if (!question) throw new TypeError(`The move names the question "${id}", which the guide does not have.`);
  return question;
}

/** The words that the candidate said last; "" where a control was pressed. */
export function lastSaid({ context }: Pick<Line, "context">): string {
  return context.transcript.findLast(({ role }) => role === "candidate")?.text ?? "";
}

/** "You said “…”; what came of it?" is asked again without the quote, "leave the textbook aside for a moment: where …?" without its first half. */
function withoutPreface(sentence: string): string {
  const [, asked] = /^[^;；]*[”"][;；]\s*(.{12,})$/su.exec(sentence) ?? [];
  if (asked !== undefined) return asked.charAt(0).toUpperCase() + asked.slice(1);
  const [, preface = "", rest] = /^([^:：]*)[:：]\s*(.*)$/su.exec(sentence) ?? [];
  return rest === undefined || /[“”"]/u.test(preface) || rest.split(/\s+/u).length < 3 ? sentence : rest;
}

/** The last sentence of a text that asks, with what stands before its colon left out. */
function askingSentence(text: string): string | null {
  const asking = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .findLast((sentence) => /[?？]\s*$/u.test(sentence));
  return asking === undefined ? null : withoutPreface(asking);
}

/** What is being asked right now: the last probe as it was put, else the question itself. */
export function openQuestion(line: Line, questionId: string): string {
  const last = line.context.transcript.findLast(
    ({ role, move }) => role === "interviewer" && move !== null && putsQuestion(move),
  );
  const isProbe = last?.move?.type === "probe" && last.move.questionId === questionId;
  const probe = isProbe ? askingSentence(last.text) : null;
  return probe ?? asOneQuestion(lineQuestion(line, questionId).text);
}

/** A few words of the candidate's last answer to take up, unless the interviewer has quoted them before. */
export function freshQuote(line: Line, about: readonly string[]): string | null {
  const quote = pickQuote(lastSaid(line), about);
  const spoken = line.context.transcript.some(
    ({ role, text }) => role === "interviewer" && quote !== null && text.includes(quote),
  );
  return spoken || quote === null || isOfOneself(quote) ? null : quote;
}
