import { createHash, randomBytes } from "node:crypto";
import { foldText } from "@/core/text/fold";
import { visibleText } from "@/core/text/visible-text";
import type { PhraseTask } from "@/use-cases/ports/phraser";

/** What a text may be read as, once it is in a prompt. */
const inPrompt = (text: string) => foldText(visibleText(text));

/** A key of this one call that nobody can have written into the text that it marks off. */
export function fenceKeyFor(text: string): string {
  const key = randomBytes(8).toString("hex");
  return inPrompt(text).includes(key) ? fenceKeyFor(text) : key;
}

/**
 * A key for all calls of an interview, so that what is sent only grows at its end. The seed is shown to nobody; and a key that has been said
 * all the same, by whomever, is none any more: another takes its place, here as at every later turn. Nothing is taken out of what was said,
 * for what is left could make up the key.
 */
export function fenceKeyOf({
  interviewId,
  seed,
  transcript,
  move,
}: Pick<PhraseTask, "interviewId" | "seed" | "transcript" | "move">): string {
  const moves = [...transcript.map((turn) => turn.move), move];
  const quotes = moves.map((one) => (one?.type === "probe" ? one.quote : null));
  const said = inPrompt([...transcript.map(({ text }) => text), ...quotes].join("\n"));
  for (let number = 0; ; number++) {
    const key = createHash("sha256")
      .update(`fence ${number} of ${interviewId}, ${seed}`)
      .digest("hex")
      .slice(0, 8);
    if (!said.includes(key)) return key;
  }
}
