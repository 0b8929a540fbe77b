"use client";

import { useEffect, useState } from "react";
import { useLabelled } from "@/components/ui/use-labelled";
import type { TurnView } from "@/core/interview/wire";

/**
 * Says each new turn of the interviewer to a screen reader once, when it is whole. What was there at the start is read on the page, but
 * for a fresh interview's opening: there the focus is in the answer already.
 */
export function Announcer({ turns }: { turns: readonly TurnView[] }) {
  const labelled = useLabelled();
  const [before] = useState(() => new Set(turns.length > 1 ? turns.filter(isWhole).map(({ id }) => id) : []));
  // A live region is heard only for what changes in it after it is there.
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  const newest = turns.findLast((turn) => isWhole(turn) && !before.has(turn.id));
  return (
    <div className="sr-only" aria-live="polite" aria-atomic="true">
      {there && newest && labelled(newest.speaker, newest.text)}
    </div>
  );
}

function isWhole(turn: TurnView): boolean {
  return turn.role === "interviewer" && turn.status !== "streaming";
}
