/** What belongs to a page, not to speech; tags apart. */
export const markup: readonly RegExp[] = [
  /https?:\/\/|\bwww\.|!\[|\]\(|```|`[^`]+`|\*\*|__|^\s{0,3}(?:#{1,6}\s|>\s|[-*•]\s|\d{1,2}[.)]\s)|\|.*\|/mu,
  /^(?:interviewer|assistant|system|candidate|user|面试官|候选人)\s*[:：]|\[(?:system|assistant|pause|end)\]|<\|/iu,
];

/** The first tag of a text, or null: whatever stands between an opening bracket and the next closing one, which is looked for once. */
export function findTag(text: string): string | null {
  const start = text.search(/<\/?[a-z]/u);
  const end = start < 0 ? -1 : text.indexOf(">", start);
  return end < 0 ? null : text.slice(start, end + 1);
}
