/** What one line costs and means to a Markdown parser, seen without parsing it. */
export interface LineShape {
  /** Begins at the left edge, not in a nested item. */
  flush: boolean;
  heading: boolean;
  /** Begins a list item or a quotation. */
  marked: boolean;
  /** Makes a heading of the line before it. */
  underline: boolean;
  /** Makes a table of the lines around it. */
  delimiter: boolean;
  /** The fence that opens or closes a code block ("```"), else empty. */
  fence: string;
  /** Characters that can begin or end inline markup. */
  specials: number;
}

const inlineSpecials = /[*_`[\]<!&\\|~]/g;
const fencePattern = /^ {0,3}(`{3,}|~{3,})/;
const headingPattern = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const markPattern = /^\s*(?:>|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;

/** Looks at a line that is not blank. */
export function shapeOf(line: string): LineShape {
  return {
    flush: !/^[ \t]/.test(line),
    heading: headingPattern.test(line),
    marked: markPattern.test(line),
    underline: /^ {0,3}(?:=+|-+)[ \t]*$/.test(line),
    delimiter: /^[ \t|:-]+$/.test(line) && line.includes("|") && line.includes("-"),
    fence: fencePattern.exec(line)?.[1] ?? "",
    specials: line.match(inlineSpecials)?.length ?? 0,
  };
}

const deepestMarks = 8;
const widestIndent = 32;
const oneMark = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;

/** The line without list and quotation marks nested more than eight deep, and indented by at most 32 columns. */
export function tameNesting(line: string): string {
  let at = 0;
  let marks = 0;
  for (oneMark.lastIndex = 0; oneMark.test(line); marks++) at = oneMark.lastIndex;
  if (marks > deepestMarks) return line.slice(at).trimStart();
  const indent = line.length - line.trimStart().length;
  return indent > widestIndent ? " ".repeat(widestIndent) + line.trimStart() : line;
}
