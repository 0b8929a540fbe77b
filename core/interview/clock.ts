import type { InterviewSettings } from "./settings";
import type { InterviewState } from "./state";

type Clock = Pick<InterviewState, "elapsedMs" | "runningSince">;

/** Interview time used so far, in milliseconds; stands while paused. A server clock that was set back adds nothing. */
export function elapsedMs(clock: Clock, now: number): number {
  return clock.elapsedMs + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince));
}

/** Interview time left, in milliseconds, until its end or until the candidate has to go; negative when it is overdrawn. */
export function remainingMs(
  settings: InterviewSettings,
  state: Clock & Partial<Pick<InterviewState, "hurry">>,
  now: number,
): number {
  const end = Math.min(settings.minutes * 60_000, state.hurry?.untilMs ?? Number.POSITIVE_INFINITY);
  return end - elapsedMs(state, now);
}

/** Stops the clock; harmless where it stands already. */
export function stopClock<T extends Clock>(state: T, now: number): T {
  return { ...state, elapsedMs: elapsedMs(state, now), runningSince: null };
}

/** Lets the clock run on; harmless where it runs already. */
export function startClock<T extends Clock>(state: T, now: number): T {
  return state.runningSince === null ? { ...state, runningSince: now } : state;
}
