import { countedTitle, type Entry } from "../outline/entry";
import { newEntry } from "../outline/new-entry";
import { sectionKindOf } from "./section-kind";

const longest = 60;
const mostWords = 6;
const sentenceEnd = /[.!?。！？:：,，;；]$/u;

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && /^[\p{L}\p{N}]/u.test(text);
}

/** A line by itself that a text pasted from elsewhere meant as a heading: "TECHNICAL", "Project 1 - Radar", "Questions to ask". */
function isPastedHeading(entry: Entry): boolean {
  const { form, label, source, lines, endLine, line } = entry;
  if (form !== "text" || label !== null || lines.length !== 1 || line !== endLine) return false;
  if (source.length > longest || sentenceEnd.test(source)) return false;
  if (isCapitals(source) || countedTitle.test(source)) return true;
  return source.split(" ").length <= mostWords && sectionKindOf(source) !== null;
}

/** Whether a blank line stands before, and no running text right after. */
function standsAlone(entries: readonly Entry[], index: number): boolean {
  const [before, entry, after] = [entries[index - 1], entries[index], entries[index + 1]];
  if (!entry) return false;
  const goesOn = after?.form === "text" && after.role === null && after.line <= entry.endLine + 1;
  return (before?.endLine ?? -1) < entry.line - 1 && !goesOn;
}

/** Makes headings of the lines that were meant as such; only in a file that has none of Markdown's own. */
export function promoteHeadings(entries: readonly Entry[]): Entry[] {
  if (entries.some(({ form }) => form === "heading")) return [...entries];
  return entries.map((entry, index) => {
    if (!isPastedHeading(entry) || !standsAlone(entries, index)) return entry;
    const { source, line, endLine } = entry;
    return newEntry({ form: "bold", level: 7, source, text: source, lead: source, line, endLine });
  });
}
