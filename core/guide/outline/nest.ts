import { countedTitle, type Entry } from "./entry";
import { asks } from "./question-words";

/** How strongly an entry holds what follows it: headings by their level 1–6, then these. */
const ranks = { boldTopic: 7, countedTopic: 8, boldQuestion: 9, part: 10, nothing: 11 };

function asksInBold(entry: Entry | undefined): boolean {
  return entry?.form === "bold" && (entry.role === "question" || (entry.role === null && asks(entry.source)));
}

/** A bold line that puts no question heads a topic, unless it stands within the answer to a bold question. */
function rankOfBold(entry: Entry, next: Entry | undefined, open: readonly Entry[]): number {
  if (countedTitle.test(entry.source)) return ranks.countedTopic;
  if (asksInBold(entry)) return ranks.boldQuestion;
  if (entry.role !== null) return ranks.part;
  return open.some(asksInBold) && !asksInBold(next) ? ranks.part : ranks.boldTopic;
}

/** A line with a known label; the letters of STAR count as such. */
function isPart({ form, role, label }: Entry): boolean {
  return form === "text" && (role !== null || /^[STR]$/.test(label ?? ""));
}

function rankOf(entry: Entry, next: Entry | undefined, open: readonly Entry[]): number {
  if (entry.form === "heading") return entry.level;
  if (entry.form === "bold") return rankOfBold(entry, next, open);
  return isPart(entry) ? ranks.part : ranks.nothing;
}

/**
 * Puts a flat list of entries in order: each heading holds what stands below it, a bold line holds what follows up to the next one, and a
 * line with a known label ("Action: …") the unlabelled ones after it. Levels of bold lines are set on the way.
 */
export function nest(entries: readonly Entry[]): Entry[] {
  const roots: Entry[] = [];
  const open: { entry: Entry; rank: number }[] = [];
  for (const [index, entry] of entries.entries()) {
    const rank = rankOf(
      entry,
      entries[index + 1],
      open.map((holder) => holder.entry),
    );
    const closes = entry.role === "question" ? Math.min(rank, ranks.boldQuestion) : rank;
    while ((open.at(-1)?.rank ?? 0) >= closes) open.pop();
    (open.at(-1)?.entry.children ?? roots).push(entry);
    for (const holder of open) holder.entry.endLine = Math.max(holder.entry.endLine, entry.endLine);
    if (rank === ranks.nothing) continue;
    if (entry.form === "bold") entry.level = rank;
    open.push({ entry, rank });
  }
  return roots;
}
