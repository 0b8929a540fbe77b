import type { TurnView } from "@/core/interview/wire";

/** What the candidate said or did and the interviewer's turns up to the next one. The opening has no candidate's turn. */
export interface Exchange {
  key: string;
  said: TurnView | null;
  replies: TurnView[];
}

/** Turns in order, grouped so that each thing said stands with its reply. */
export function groupExchanges(turns: readonly TurnView[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const turn of turns) {
    const current = exchanges.at(-1);
    if (turn.role === "candidate") exchanges.push({ key: turn.id, said: turn, replies: [] });
    else if (current) current.replies.push(turn);
    else exchanges.push({ key: turn.id, said: null, replies: [turn] });
  }
  return exchanges;
}
