import { withoutNumber } from "./numbering";
import type { Role } from "./vocabulary";

/**
 * One piece of a guide, whatever Markdown it was written in: a heading with what stands below it, a bold line that serves as one,
 * a list item with its nested ones, a paragraph, a line of one that begins with a known label, code, or a table.
 */
export interface Entry {
  form: "heading" | "bold" | "item" | "text" | "code" | "table";
  /** 1–6 of a heading, 7 of a bold line that serves as one, else 0. */
  level: number;
  /** The words before the colon ("Task", "Q1"); null if there are none. */
  label: string | null;
  role: Role | null;
  /** What follows the label, without markup. */
  text: string;
  /** Label and text as written, without markup. */
  source: string;
  /** The bold or italic text that `source` begins with. */
  lead: string | null;
  /** Everything bold or italic in it. */
  emphasised: string[];
  /** The lines of `text` as written; one unless it is a paragraph. */
  lines: string[];
  /** The number that a numbered list gives an item, else null. */
  number: number | null;
  children: Entry[];
  /** A table's cells, its header first; empty for anything else. */
  rows: string[][];
  /** What HTML comments say that stand in or right after the entry. */
  comments: string[];
  /** First and last line in the file, from 1, children included. */
  line: number;
  endLine: number;
}

const countedNames =
  "category|project|scenario|section|part|topic|story|experience|module|chapter|case|类别|项目|场景|情景|部分|主题|案例|故事";

/** "Project 1: ", "Scenario B – ", "Topic: ": what stands before a title that is counted. */
export const countedTitle = new RegExp(
  `^(?:${countedNames})(?:\\s*#?(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|\\s[A-Z])\\s*[:：.、)–—-]|\\s*[:：])\\s*`,
  "iu",
);
const nestedNumber = /^\d{1,3}(?:\.\d{1,3}){1,3}\s+(?=\D)/u;

/** An entry's heading without numbers: "## 3. Category 1: Spark" is "Spark". */
export function titleOf(entry: Entry): string {
  const plain = withoutNumber(entry.source.replace(nestedNumber, "")).replace(/(?<!\s)\s*[:：]$/u, "");
  return plain.replace(countedTitle, "") || plain;
}

/** Whether it heads what stands below it: a heading, or a bold line that serves as one. */
export function isHolder({ form }: Entry): boolean {
  return form === "heading" || form === "bold";
}

/** Every entry below these, in the file's order, each before its own children. */
export function* descendants(entries: readonly Entry[]): Generator<Entry> {
  for (const entry of entries) {
    yield entry;
    yield* descendants(entry.children);
  }
}

/** Everything that is bold or italic among these entries, labels left out. */
export function emphasisIn(entries: readonly Entry[]): string[] {
  return [...descendants(entries)].flatMap(({ emphasised, label }) =>
    emphasised.filter((text) => label === null || !text.startsWith(label)),
  );
}
