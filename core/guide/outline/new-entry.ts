import type { InlineLine } from "../markdown/inline";
import type { Entry } from "./entry";
import { type LineForm, roleOf, splitLabel } from "./label";

type Given = Pick<Entry, "form" | "line" | "endLine"> & Partial<Entry>;

/** An entry of which only some is known; the rest is empty. */
export function newEntry(given: Given): Entry {
  return {
    level: 0,
    label: null,
    role: null,
    text: "",
    source: "",
    lead: null,
    emphasised: [],
    lines: [],
    number: null,
    children: [],
    rows: [],
    comments: [],
    ...given,
  };
}

/** The entry that one line of a paragraph makes; in a list item any short label counts. */
export function lineEntry(line: InlineLine, place: LineForm): Entry {
  const { label, text, bold } = splitLabel(line, place);
  return newEntry({
    form: bold ? "bold" : "text",
    level: bold ? 7 : 0,
    label,
    role: roleOf(label),
    text,
    source: line.text,
    lead: line.lead,
    emphasised: line.emphasised,
    lines: [text],
    line: line.line,
    endLine: line.line,
  });
}

const bullet = /^[•●▪◦·‣]\s*/u;

function bulletEntry(line: InlineLine, text: string): Entry {
  return { ...lineEntry({ ...line, text: text.replace(bullet, ""), lead: null }, "item"), form: "item" };
}

/** Like `lineEntry`; a bullet that Markdown knows nothing of, as from a word processor, makes a list item. */
export function pastedEntry(line: InlineLine, place: LineForm): Entry {
  if (bullet.test(line.text)) return bulletEntry(line, line.text);
  const entry = lineEntry(line, place);
  if (!bullet.test(entry.text)) return entry;
  return { ...entry, text: "", lines: [], children: [bulletEntry(line, entry.text)] };
}

/** The entry of a heading. */
export function headingEntry(text: string, level: number, lines: { line: number; endLine: number }): Entry {
  const { label, text: rest } = splitLabel({ text, lead: null, strong: false }, "heading");
  return newEntry({
    form: "heading",
    level,
    label,
    role: roleOf(label),
    text: rest,
    source: text,
    ...lines,
  });
}
