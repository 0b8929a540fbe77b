/** A question of so many words, or twice as many characters of Chinese, can be answered by itself; "Eight systems?" only echoes. */
const fewestAsked = 5;

function endsInQuestion(said: string): boolean {
  const last = said.match(/(?<![^.!?。！？])[^.!?。！？]*[?？]["”’」]?\s*$/u)?.[0] ?? "";
  const words = last.match(/[\p{Script=Latin}\p{N}']+/gu)?.length ?? 0;
  const characters = last.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words + characters / 2 >= fewestAsked;
}

/**
 * What the built-in phrasing still has to say of a move when the model's words broke off: all of it or, after the model's first sentences,
 * only its question, and nothing if they have asked theirs already.
 * @param said the model's words so far
 * @param builtIn the built-in wording of the whole move
 */
export function takeOver(said: string, builtIn: string): string {
  if (said.trim() === "") return builtIn;
  if (endsInQuestion(said)) return "";
  const question = builtIn.match(/(?<![^.!?。！？])[^.!?。！？]*[?？]["”’]?\s*$/)?.[0]?.trim();
  return ` ${question ?? builtIn}`;
}
