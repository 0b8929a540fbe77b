import { parse } from "yaml";
import type { Problem } from "../guide";

/** What a file says of itself before its text begins. */
export interface FrontMatter {
  fields: Partial<Record<FrontMatterKey, string>>;
  /** The file's lines with the front matter blank, so that line numbers hold. */
  lines: readonly string[];
  problem: Problem | null;
}

const keys = ["format", "slug", "slug-of", "title", "candidate", "role", "company", "language"] as const;
type FrontMatterKey = (typeof keys)[number];

/** Marks a file that `writeGuide` made. */
export const exportedFormat = "rehearsal-guide";

const mostLines = 60;
const longest = 8_000;

function parseFields(yaml: string): FrontMatter["fields"] | null {
  try {
    const parsed: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 0, logLevel: "error" });
    if (typeof parsed !== "object" || parsed === null) return yaml.trim() === "" ? {} : null;
    const byName = new Map(Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), value]));
    const found = keys.map((key) => [key, byName.get(key)] as const);
    return Object.fromEntries(found.filter(([, value]) => typeof value === "string"));
  } catch {
    return null;
  }
}

/** Reads the YAML between two lines "---" at a file's beginning; other keys than those of a guide are ignored. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const none = { fields: {}, lines, problem: null };
  if (lines[0]?.trimEnd() !== "---") return none;
  const end = lines.slice(1, mostLines).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line)) + 1;
  const yaml = lines.slice(1, end).join("\n");
  if (end === 0 || yaml.length > longest || !/^[ \t]*["']?\w+["']?[ \t]*:/m.test(yaml)) return none;
  const fields = parseFields(yaml);
  const message = "The front matter between the lines “---” is no valid YAML. Write one “key: value” a line.";
  const rest = lines.map((line, index) => (index <= end ? "" : line));
  return { fields: fields ?? {}, lines: rest, problem: fields === null ? { line: 1, message } : null };
}
