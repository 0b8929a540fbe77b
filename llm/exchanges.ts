import type { Move } from "@/core/interview/move";
import type { Transcript, Turn } from "@/core/interview/transcript";

/** What the candidate wrote or pressed, the interviewer's act on it, and its words: one question and answer of the chat with the model. */
export interface Exchange {
  said: Turn[];
  move: Move;
  /** Null for the one to be worded now. */
  line: string | null;
}

/** Splits a transcript before each of the interviewer's lines; what the candidate said last goes with the move to come. */
export function toExchanges(transcript: Transcript, move: Move): Exchange[] {
  const exchanges: Exchange[] = [];
  let said: Turn[] = [];
  for (const turn of transcript) {
    if (turn.role === "candidate") {
      said.push(turn);
    } else if (turn.move) {
      exchanges.push({ said, move: turn.move, line: turn.text });
      said = [];
    }
  }
  return [...exchanges, { said, move, line: null }];
}

export const compactionTurns = { after: 40, first: 30 };

/**
 * How many exchanges at the front are shortened to a digest: none up to 40 turns; from then on as many as fit into the first 30 turns, always
 * the same ones, so that what is sent changes once and only grows again after that.
 */
export function compactedCount(exchanges: readonly Exchange[]): number {
  const ends = exchanges.map((_, index) => countTurns(exchanges.slice(0, index + 1)));
  const total = (ends.at(-1) ?? 0) - 1;
  if (total <= compactionTurns.after) return 0;
  return ends.filter((end) => end <= compactionTurns.first).length;
}

const countTurns = (exchanges: readonly Exchange[]) =>
  exchanges.reduce((sum, exchange) => sum + exchange.said.length + 1, 0);
