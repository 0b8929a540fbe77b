import type { LiveState } from "@/core/interview/wire";

/** Whole minutes left, rounded up, `sinceMs` milliseconds after the state arrived; the clock stands while paused. Never below 0. */
export function remainingMinutes(state: LiveState, sinceMs: number): number {
  const passed = state.status === "running" ? sinceMs / 1000 : 0;
  return Math.max(0, Math.ceil((state.remainingSeconds - passed) / 60));
}
