import type { MoveOf } from "../move";
import type { Line } from "./line";

/** A word to what was asked beside the answer; "" where nothing was, or all words for it are used up. */
export function wordHeard({ speech, words }: Line, move: MoveOf<"ask"> | MoveOf<"probe">): string {
  const { heard, heardMinutes } = move;
  if (heard === undefined) return "";
  if (heard !== "time") return speech.fresh(`redirect.${heard}`);
  return heardMinutes === undefined
    ? ""
    : speech.fresh("acknowledge.time", { minutes: words.minutes(heardMinutes) });
}
