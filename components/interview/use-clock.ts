"use client";

import { useEffect, useState } from "react";
import type { LiveState } from "@/core/interview/wire";
import { remainingMinutes } from "./remaining-minutes";

const tickMs = 5_000;

/** Minutes left, counted on from when each state arrived by this browser's own clock, so that a wrong clock does no harm. */
export function useClock(state: LiveState): number {
  const [minutes, setMinutes] = useState(() => remainingMinutes(state, 0));
  useEffect(() => {
    const arrived = performance.now();
    const tick = () => setMinutes(remainingMinutes(state, performance.now() - arrived));
    tick();
    const timer = setInterval(tick, tickMs);
    return () => clearInterval(timer);
  }, [state]);
  return minutes;
}
