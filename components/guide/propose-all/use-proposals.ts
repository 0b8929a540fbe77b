import { useEffect, useRef, useState } from "react";
import { sendJson } from "@/components/request/send-json";
import type { EditedQuestion } from "@/core/guide/editing/guide-edit";
import type { Proposal } from "../proposal";

/** A question to propose key points for. */
export interface AnsweredQuestion {
  id: string;
  draft: EditedQuestion;
}

/** What came of one question; without points where the model said nothing that its answer bears out. */
export interface Proposed {
  question: AnsweredQuestion;
  proposal: Proposal;
}

/** Has key points proposed for one question after the other, until all are through, one is refused or the reader stops it. */
export function useProposals(questions: readonly AnsweredQuestion[], language: string) {
  const [proposed, setProposed] = useState<Proposed[]>([]);
  const [running, setRunning] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const left = questions.slice(proposed.length);
  const run = async () => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setRefused(null);
    setRunning(true);
    for (const question of left) {
      const body = { question: question.draft, language };
      const answered = await sendJson<Proposal>("/api/key-points", body, "POST", signal);
      if (signal.aborted) break;
      if (answered.ok) setProposed((before) => [...before, { question, proposal: answered.body }]);
      else setRefused(answered.refusal.code);
      if (!answered.ok) break;
    }
    setRunning(false);
  };
  const stop = () => stopper.current?.abort();
  const discard = () => {
    setProposed([]);
    setRefused(null);
  };
  return { proposed, next: left[0] ?? null, running, refused, run, stop, discard };
}
