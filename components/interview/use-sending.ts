"use client";

import { useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import type { CandidateAction } from "@/core/interview/move";
import type { LiveInterview } from "./use-live-interview";

export type Said = { text: string } | { action: CandidateAction };

/** What kept a turn from being stored: "busy" when another one is under way, else a refusal's code. */
export interface SendProblem {
  code: string;
  what: Said;
}

export interface Sending {
  sendText: (text: string) => Promise<boolean>;
  act: (action: CandidateAction) => Promise<boolean>;
  problem: SendProblem | null;
}

/**
 * Sends turns and remembers what failed. The same thing sent again keeps its turn id, so that a turn whose answer got lost on the way is
 * not said twice.
 */
export function useSending({ send }: LiveInterview, onStored: (what: Said) => void): Sending {
  const [problem, setProblem] = useState<SendProblem | null>(null);
  const unsettled = useRef<{ content: string; turnId: string } | null>(null);

  async function deliver(what: Said): Promise<boolean> {
    const content = JSON.stringify(what);
    const again = unsettled.current?.content === content ? unsettled.current.turnId : null;
    const turnId = again ?? uuidv7();
    unsettled.current = { content, turnId };
    setProblem(null);
    const outcome = await send({ turnId, ...what });
    if (outcome.status === "stored") {
      unsettled.current = null;
      onStored(what);
      return true;
    }
    const code = outcome.status === "busy" ? "busy" : outcome.refusal.code;
    setProblem({ code, what });
    return false;
  }

  return {
    sendText: (text) => deliver({ text: text.trim() }),
    act: (action) => deliver({ action }),
    problem,
  };
}
