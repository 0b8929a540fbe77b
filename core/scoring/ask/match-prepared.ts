import type { QuestionToAsk } from "../../guide/guide";
import { stem } from "../../text/stem";
import { isStopWord } from "../../text/stop-words";
import { tokenize } from "../../text/tokens";

/** Share of the asked question's content stems that a prepared one must hold, and the other way round at half of it. */
const leastShared = 0.5;

function contentStems(text: string): Set<string> {
  const words = tokenize(text).map((token) => text.slice(token.start, token.end).toLowerCase());
  return new Set(words.filter((word) => !isStopWord(word)).map(stem));
}

/**
 * The prepared question that the candidate has asked, in whatever words: the one that shares most content stems with it.
 * @returns null when it is a question of its own
 */
export function matchPrepared(asked: string, prepared: readonly QuestionToAsk[]): QuestionToAsk | null {
  const stems = contentStems(asked);
  let best: { question: QuestionToAsk; share: number } | null = null;
  for (const question of prepared) {
    const own = contentStems(question.text);
    const shared = [...stems].filter((one) => own.has(one)).length;
    const share = shared / Math.max(1, stems.size);
    const enough = share >= leastShared && shared >= (leastShared / 2) * own.size;
    if (enough && share > (best?.share ?? 0)) best = { question, share };
  }
  return best?.question ?? null;
}
