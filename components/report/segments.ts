import type { Citation } from "./citations";

/** A stretch of a turn's text over which the same citations lie. */
export interface Segment {
  text: string;
  start: number;
  citations: Citation[];
}

/** Cuts a turn's text at the edges of its citations, which may overlap; the stretches together are the text again. */
export function segmentText(text: string, citations: readonly Citation[]): Segment[] {
  const edges = citations.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].filter((cut) => cut >= 0 && cut <= text.length);
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const over = citations.filter((citation) => citation.start <= start && citation.end >= end);
    return { text: text.slice(start, end), start, citations: over };
  });
}
