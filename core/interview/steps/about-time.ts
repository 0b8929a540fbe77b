import { remainingMs } from "../clock";
import { minutesNamed } from "../hurry";
import type { MoveOf } from "../move";
import type { Moment } from "./moment";

/** Whole minutes left, at least one: nobody is told that there is no time while they are still heard. */
export function minutesLeft({ context, state, now }: Pick<Moment, "context" | "state" | "now">): number {
  return Math.max(1, Math.round(remainingMs(context.settings, state, now) / 60_000));
}

/** A word on the time to whoever asks for it or is short of it. */
export function timeWord(
  moment: Moment,
  what: "time" | "hurry",
  questionId: string | null,
): MoveOf<"acknowledge"> {
  const says = what === "time" || minutesNamed(moment.utterance.text) !== null;
  return { type: "acknowledge", what, questionId, ...(says && { minutesLeft: minutesLeft(moment) }) };
}
