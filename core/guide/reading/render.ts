import { type Entry, isHolder } from "../outline/entry";

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

function item(mark: string, text: string, below: string): string {
  return [text === "" && below !== "" ? mark : `${mark} ${text}`, below === "" ? "" : indented(below)]
    .filter((part) => part !== "")
    .join("\n");
}

/** One block of plain text; `listed` for a list item, which stands right below the block before it. */
interface Block {
  text: string;
  listed: boolean;
}

function blocksOf(entry: Entry): Block[] {
  if (entry.form === "table")
    return entry.rows.map((row) => ({ text: `- ${row.join(" | ")}`, listed: true }));
  if (entry.form === "item") {
    const mark = entry.number === null ? "-" : `${entry.number}.`;
    return [{ text: item(mark, entry.source, renderEntries(entry.children)), listed: true }];
  }
  const own = { text: entry.source, listed: false };
  const below = entry.children.flatMap(blocksOf);
  return isHolder(entry) || entry.source !== "" ? [own, ...below] : below;
}

/**
 * Entries as readable plain text: paragraphs apart by a blank line, list items a line each with their labels, nested ones indented by two;
 * code keeps its fence.
 */
export function renderEntries(entries: readonly Entry[]): string {
  const blocks = entries.flatMap(blocksOf).filter(({ text }) => text !== "");
  return blocks.map(({ text, listed }, index) => (index === 0 ? "" : listed ? "\n" : "\n\n") + text).join("");
}

/** What stands after an entry's label and below it, as entries of their own. */
export function bodyOf(entry: Entry): Entry[] {
  if (entry.text === "") return entry.children;
  const plain = { form: "text", level: 0, label: null, role: null, lead: null, number: null } as const;
  return [{ ...entry, ...plain, source: entry.text, children: [], comments: [] }, ...entry.children];
}

/** What stands after an entry's label and below it, as plain text. */
export function bodyText(entry: Entry): string {
  return renderEntries(bodyOf(entry));
}
