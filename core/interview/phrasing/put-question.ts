import { isChinese } from "../../text/chinese";
import type { Line } from "./line";
import { asOneQuestion } from "./question-wording";

/** Whether a text of the guide is in another language than the interview. */
export function isForeign({ context }: Pick<Line, "context">, text: string): boolean {
  return isChinese(text) !== (context.settings.language === "zh");
}

/**
 * A question of the guide as one person would put it to another. One in another language than the interview's can't be
 * translated without a model: it is read out as it is written, and said to be.
 */
export function putQuestion(line: Pick<Line, "context" | "speech">, text: string): string {
  const question = asOneQuestion(text);
  return isForeign(line, text) ? line.speech.always("question.as-written", { question }) : question;
}
