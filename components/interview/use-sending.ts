"use client";

import { useState } from "react";
import { useNewId } from "@/components/request/use-new-id";
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
  const newId = useNewId();

  async function deliver(what: Said): Promise<boolean> {
    setProblem(null);
    const outcome = await send({ turnId: newId.for(what), ...what });
    if (outcome.status === "stored") {
      newId.done();
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
