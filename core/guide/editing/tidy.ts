import type { EditedPoint, EditedQuestion, GuideEdit, Telling } from "./guide-edit";

/** One line: breaks and runs of blanks become one blank. */
export function tidyLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const item = /^([ \t]*)[-*•][ \t]+(?=\S)/u;

/** However a list was typed, its items begin with "- ", two spaces deeper for each level. */
function tidyLists(lines: readonly string[]): string[] {
  let indents: number[] = [];
  return lines.map((line) => {
    const [mark, blanks = ""] = item.exec(line) ?? [];
    if (mark === undefined) {
      if (!line.startsWith(" ")) indents = [];
      return line;
    }
    const indent = blanks.replaceAll("\t", "    ").length;
    indents = [...indents.filter((outer) => outer < indent), indent];
    return `${"  ".repeat(indents.length - 1)}- ${line.slice(mark.length)}`;
  });
}

/** Several lines: no blanks at their ends, never two empty ones in a row, lists in one form. */
function tidyText(text: string): string {
  const lines = text.replace(/\r\n?/gu, "\n").replace(/(?<![ \t\u00a0])[ \t\u00a0]+$/gmu, "");
  return tidyLists(lines.split("\n"))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

function tidyLines(lines: readonly string[]): string[] {
  return [...new Set(lines.map(tidyLine).filter((line) => line !== ""))];
}

function tidyPoint({ aliases, misstatements, probe, ...point }: EditedPoint): EditedPoint {
  return {
    ...point,
    text: tidyLine(point.text),
    aliases: tidyLines(aliases),
    misstatements: tidyLines(misstatements),
    probe: tidyLine(probe ?? "") || null,
  };
}

const oneLine = new Set(["form", "title", "tone"]);

function tidyTelling(telling: Telling): Telling {
  const tidied = Object.entries(telling).map(([name, value]) => {
    if (value === null) return [name, value];
    return [name, oneLine.has(name) ? tidyLine(value) : tidyText(value)];
  });
  return Object.fromEntries(tidied) as Telling;
}

/** A question as it was typed, without blanks that mean nothing. */
function tidyQuestion({ topic, telling, keyPoints, ...question }: EditedQuestion): EditedQuestion {
  return {
    ...question,
    text: tidyLine(question.text),
    category: tidyLine(question.category),
    topic: tidyLine(topic ?? "") || null,
    telling: tidyTelling(telling),
    keyPoints: keyPoints.map(tidyPoint),
  };
}

/** A change as it was typed, without blanks that mean nothing. */
export function tidyEdit(edit: GuideEdit): GuideEdit {
  switch (edit.type) {
    case "change-question":
    case "add-question":
      return { ...edit, question: tidyQuestion(edit.question) };
    case "change-points":
      return {
        ...edit,
        questions: edit.questions.map((one) => ({ ...one, keyPoints: one.keyPoints.map(tidyPoint) })),
      };
    case "accept-answer":
      return { ...edit, answer: tidyText(edit.answer) };
    case "accept-words":
      return { ...edit, words: tidyLine(edit.words) };
    default:
      return edit;
  }
}
