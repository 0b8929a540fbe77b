/**
 * What the built-in phrasing still has to say of a move when the model's words broke off: all of it or, after the model's first sentences,
 * only its question.
 * @param said the model's words so far
 * @param builtIn the built-in wording of the whole move
 */
export function takeOver(said: string, builtIn: string): string {
  if (said.trim() === "") return builtIn;
  const question = builtIn.match(/(?<![^.!?。！？])[^.!?。！？]*[?？]["”’]?\s*$/)?.[0]?.trim();
  return ` ${question ?? builtIn}`;
}
