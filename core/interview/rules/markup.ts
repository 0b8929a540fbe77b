/** What belongs to a page, not to speech. */
export const markup: readonly RegExp[] = [
  /https?:\/\/|\bwww\.|<\/?[a-z][^>]*>|!\[|\]\(|```|`[^`]+`|\*\*|__|^\s{0,3}(?:#{1,6}\s|>\s|[-*•]\s|\d{1,2}[.)]\s)|\|.*\|/mu,
  /^(?:interviewer|assistant|system|candidate|user|面试官|候选人)\s*[:：]|\[(?:system|assistant|pause|end)\]|<\|/iu,
];
