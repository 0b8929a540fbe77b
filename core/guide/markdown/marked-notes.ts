/** A note that an exported guide marks as one, with its text as it is. */
export interface MarkedNote {
  heading: string;
  markdown: string;
}

const noteEnd = "<!-- /note -->";
/** What looks like an end within a note stands there with a backslash more. */
const endWithin = /^<!-- \\*\/note -->$/u;
const noteStart = /^<!-- note (".{0,1000}") -->$/u;

function noteStartLine(heading: string): string {
  return `<!-- note ${JSON.stringify(heading).replaceAll("-->", "--\\u003e")} -->`;
}

/** A note as an exported guide carries it: whatever its text says, it ends where it ends. */
export function writeNote({ heading, markdown }: MarkedNote): string {
  const lines = markdown.split("\n").map((line) => (endWithin.test(line) ? line.replace("/", "\\/") : line));
  return `${[noteStartLine(heading), ...lines, noteEnd].join("\n")}\n`;
}

function readLine(line: string): string {
  return endWithin.test(line) ? line.replace("\\", "") : line;
}

function headingOf(line: string): string | null {
  const json = noteStart.exec(line)?.[1];
  if (json === undefined) return null;
  try {
    return String(JSON.parse(json));
  } catch {
    return null;
  }
}

/** Takes the notes out of a file; their lines become blank, so that line numbers hold. A note without an end is none. */
export function takeNotes(lines: readonly string[]): { lines: readonly string[]; notes: MarkedNote[] } {
  const lastEnd = lines.lastIndexOf(noteEnd);
  if (lastEnd < 0) return { lines, notes: [] };
  const rest = [...lines];
  const notes: MarkedNote[] = [];
  for (let at = 0; at < lastEnd; at++) {
    const heading = headingOf(lines[at] ?? "");
    if (heading === null) continue;
    const end = lines.indexOf(noteEnd, at);
    notes.push({
      heading,
      markdown: lines
        .slice(at + 1, end)
        .map(readLine)
        .join("\n"),
    });
    rest.fill("", at, end + 1);
    at = end;
  }
  return { lines: rest, notes };
}
