"use client";

import { useEffect, useState } from "react";
import type { LiveView } from "./live-reducer";

/** What became of a send while the interviewer still had the word. */
export type Waiting = "waits" | "went-on";

interface WaitingSend {
  /** Null where nothing was sent too early. */
  waiting: Waiting | null;
  /** Sends now, or as soon as the reply is known to be over. */
  send: () => void;
  /** The text has changed: it is sent only when that is asked for again. */
  forget: () => void;
}

/**
 * A reply's last word arrives before the news that it is over. Who presses Enter in between has heard all of it: their answer waits for
 * that news and is then sent. If the interviewer says more, it is not, for it would answer something that was not yet asked.
 */
export function useWaitingSend({ turns, state }: LiveView, send: () => void): WaitingSend {
  const [heard, setHeard] = useState<string | null>(null);
  const [wentOn, setWentOn] = useState(false);
  const newest = turns.at(-1);
  const said = `${newest?.id} ${newest?.text.trimEnd().length}`;
  const over = !state.replying;
  useEffect(() => {
    if (heard === null) return;
    if (!over && heard === said) return;
    setHeard(null);
    if (heard !== said) setWentOn(true);
    else if (state.status === "running") send();
  }, [heard, said, over, state.status, send]);
  const forget = () => {
    setHeard(null);
    setWentOn(false);
  };
  const press = () => {
    setWentOn(false);
    if (over) send();
    else setHeard(said);
  };
  const waiting = heard !== null ? "waits" : wentOn && !over ? "went-on" : null;
  return { waiting, send: press, forget };
}
