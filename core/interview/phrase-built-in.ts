import type { QuestionKind } from "../guide/guide";
import type { Move } from "./move";
import { seatOf } from "./personas";
import { chinese } from "./phrasing/chinese";
import { english } from "./phrasing/english";
import type { Line } from "./phrasing/line";
import { smallWords } from "./phrasing/small-words";
import { type PhraseBook, Speech } from "./phrasing/speech";
import { wordAcknowledgement, wordClarification, wordHint, wordRedirect } from "./phrasing/word-aside";
import { wordClose, wordReply } from "./phrasing/word-asking";
import { wordOpening } from "./phrasing/word-opening";
import { wordProbe } from "./phrasing/word-probe";
import { wordHandOver, wordQuestion } from "./phrasing/word-question";
import type { InterviewSettings } from "./settings";
import type { InterviewState } from "./state";
import type { InterviewContext, Step } from "./take-step";

const books: Record<InterviewSettings["language"], PhraseBook> = { en: english, zh: chinese };

/** The interviewer's words, and the phrases used up by now, to be kept in the state. */
export interface Phrasing {
  text: string;
  usedPhrases: string[];
}

function sentencesOf(line: Line, move: Move): string[] {
  switch (move.type) {
    case "open":
      return wordOpening(line, move);
    case "ask":
      return wordQuestion(line, move);
    case "probe":
      return wordProbe(line, move);
    case "redirect":
      return wordRedirect(line, move);
    case "clarify":
      return wordClarification(line, move);
    case "hint":
      return wordHint(line, move);
    case "acknowledge":
      return wordAcknowledgement(line, move);
    case "hand-over":
      return wordHandOver(line, move);
    case "reply":
      return wordReply(line, move);
    case "close":
      return wordClose(line, move);
  }
}

function kindOf({ guide }: InterviewContext, move: Move): QuestionKind | null {
  const id = "questionId" in move ? move.questionId : null;
  return guide.questions.find((question) => question.id === id)?.kind ?? null;
}

/**
 * Words a move without a model: one to four sentences, the last of which asks, where the move asks at all. `context.transcript`
 * holds the utterance that is being answered as its last turn. The same context, state and step give the same words; no phrase is
 * used twice in an interview as long as there is another.
 */
export function phraseBuiltIn(
  context: InterviewContext,
  state: InterviewState,
  { move, utterance }: Pick<Step, "move" | "utterance">,
): Phrasing {
  const { language, persona } = context.settings;
  const seat = seatOf(persona, kindOf(context, move));
  const speech = new Speech(books[language], context.seed, seat, state.usedPhrases);
  const words = smallWords[language];
  const line: Line = { context, state, utterance, speech, words };
  const sentences = sentencesOf(line, move).filter((sentence) => sentence !== "");
  return { text: sentences.join(words.space), usedPhrases: speech.usedPhrases };
}
