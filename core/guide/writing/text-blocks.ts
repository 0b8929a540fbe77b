import type { BlockContent, List, ListItem, Paragraph, Strong } from "mdast";

/** A paragraph of plain text, set off by a bold label if there is one. */
export function paragraph(text: string, label: string | null = null): Paragraph {
  if (label === null) return { type: "paragraph", children: [{ type: "text", value: text }] };
  const strong: Strong = { type: "strong", children: [{ type: "text", value: label }] };
  return { type: "paragraph", children: [strong, { type: "text", value: text === "" ? ":" : `: ${text}` }] };
}

/** A comment that carries what Markdown has no place for. */
export function comment(text: string): BlockContent {
  return { type: "html", value: `<!-- ${text} -->` };
}

/** One item of a list. */
export function listItem(...children: BlockContent[]): ListItem {
  return { type: "listItem", spread: false, children };
}

/** A list of bullets. */
export function bullets(items: ListItem[]): List {
  return { type: "list", ordered: false, spread: false, children: items };
}

const itemMark = /^(?:-|(\d{1,9})\.)(?: |$)/u;
const fenceMark = /^(```|~~~~)(.*)$/u;

/** The lines of a block that begins at `from` and goes on while lines are indented or blank; without the indentation. */
function indentedBelow(lines: readonly string[], from: number): string[] {
  let end = from;
  while (end < lines.length && (lines[end] === "" || lines[end]?.startsWith("  "))) end++;
  while (lines[end - 1] === "" && end > from) end--;
  return lines.slice(from, end).map((line) => line.slice(2));
}

class TextReader {
  private at = 0;
  private readonly blocks: BlockContent[] = [];

  constructor(private readonly lines: readonly string[]) {}

  read(): BlockContent[] {
    while (this.at < this.lines.length) this.next(this.lines[this.at] ?? "");
    return this.blocks;
  }

  private next(line: string): void {
    const item = itemMark.exec(line);
    const fence = fenceMark.exec(line);
    const end = fence ? this.lines.indexOf(fence[1] ?? "", this.at + 1) : -1;
    if (item) this.addItem(line.slice(item[0].length), item[1]);
    else if (end > 0) this.addCode(fence?.[2] ?? "", end);
    else if (line !== "") this.blocks.push(paragraph(line));
    if (!item && end <= 0) this.at++;
  }

  private addItem(text: string, number: string | undefined): void {
    const below = indentedBelow(this.lines, this.at + 1);
    const own = text === "" ? [] : [paragraph(text)];
    const item = listItem(...own, ...new TextReader(below).read());
    const list = this.listFor(number === undefined ? null : Number(number));
    list.children.push(item);
    this.at += 1 + below.length;
  }

  /** The list before, if the item goes on with it. */
  private listFor(number: number | null): List {
    const last = this.blocks.at(-1);
    const goesOn = last?.type === "list" && last.ordered === (number !== null);
    if (goesOn && (number === null || (last.start ?? 1) + last.children.length === number)) return last;
    const list: List = { ...bullets([]), ordered: number !== null, start: number };
    this.blocks.push(list);
    return list;
  }

  private addCode(lang: string, end: number): void {
    this.blocks.push({
      type: "code",
      lang: lang || null,
      value: this.lines.slice(this.at + 1, end).join("\n"),
    });
    this.at = end + 1;
  }
}

/** A model answer's plain text as Markdown blocks: lines, "- " and "1. " lists nested by two spaces, fenced code. */
export function textBlocks(text: string): BlockContent[] {
  return new TextReader(text.split("\n")).read();
}

/** Text after a bold label, in the label's own paragraph if it begins with running text. */
export function labelledBlocks(label: string, text: string): BlockContent[] {
  const [first, ...rest] = textBlocks(text);
  const [start] = first?.type === "paragraph" ? first.children : [];
  if (start?.type !== "text") return [paragraph("", label), ...(first ? [first, ...rest] : [])];
  return [paragraph(start.value, label), ...rest];
}
