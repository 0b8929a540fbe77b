import type { Evidence } from "@/core/scoring/rating";

/** Where a quote lies in an answer, as shares of its length: 0 is its first character, 1 the end of its last turn. */
export interface Span {
  from: number;
  to: number;
}

/** @returns null where the quote is from no turn of the answer */
export function spanOf(evidence: Evidence, parts: readonly { turnId: string; text: string }[]): Span | null {
  const at = parts.findIndex(({ turnId }) => turnId === evidence.turnId);
  const length = lengthOf(parts);
  if (at < 0 || length === 0) return null;
  const before = lengthOf(parts.slice(0, at));
  const share = (offset: number) => Math.min(1, (before + offset) / length);
  return { from: share(evidence.start), to: share(evidence.end) };
}

function lengthOf(parts: readonly { text: string }[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
