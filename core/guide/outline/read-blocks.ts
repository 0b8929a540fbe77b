import type {
  BlockContent,
  Code,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from "mdast";
import { type InlineLine, inlineLines, plainInline, tidy } from "../markdown/inline";
import type { Entry } from "./entry";
import { nest } from "./nest";
import { headingEntry, lineEntry, newEntry, pastedEntry } from "./new-entry";
import { isNumbered } from "./numbering";
import { readTable } from "./read-table";
import { splitRunIn } from "./run-in";

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/** First and last line of a node in the file; `offset` is how many lines stand before its part of the file. */
function linesOf(node: AnyBlock | ListItem, offset: number): { line: number; endLine: number } {
  const { position } = node;
  return { line: (position?.start.line ?? 1) + offset, endLine: (position?.end.line ?? 1) + offset };
}

const wholeComment = /^<!--([\s\S]*?)-->$/;

function commentsIn(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    const comment = node.type === "html" ? wholeComment.exec(node.value)?.[1] : undefined;
    return comment === undefined ? [] : [comment.trim()];
  });
}

function continues(previous: Entry | undefined, next: Entry, raw: InlineLine): previous is Entry {
  if (next.form !== "text" || next.label !== null || isNumbered(raw.text)) return false;
  return previous?.form === "text" || previous?.form === "item";
}

function append(previous: Entry, { text, emphasised, line }: InlineLine): void {
  const glue =
    /[\p{Script=Han}，。；、！？：]$/u.test(previous.source) && /^[\p{Script=Han}，。]/u.test(text)
      ? ""
      : " ";
  previous.text = previous.text === "" ? text : `${previous.text}${glue}${text}`;
  previous.source = `${previous.source}${glue}${text}`;
  previous.lines.push(text);
  previous.emphasised.push(...emphasised);
  previous.endLine = line;
}

/** A paragraph's lines; one that begins with a known label, a number or a bullet is an entry of its own. */
function readParagraph(node: Paragraph, offset: number, inItem: boolean): Entry[] {
  const entries: Entry[] = [];
  const lines = inlineLines(node.children, linesOf(node, offset).line).flatMap(splitRunIn);
  for (const line of lines) {
    const next = pastedEntry(line, inItem && entries.length === 0 ? "item" : "line");
    const previous = entries.at(-1);
    if (continues(previous, next, line)) append(previous, line);
    else entries.push(next);
  }
  entries.at(-1)?.comments.push(...commentsIn(node.children));
  return entries;
}

/** Says of a list item in an exported guide that the words before its colon are no label. */
export const noLabel = "no label";

function readItem(item: ListItem, number: number | null, offset: number): Entry {
  const [head, ...rest] = item.children;
  const startsWithText = head?.type === "paragraph";
  const [first, ...more] = startsWithText ? readParagraph(head, offset, true) : [];
  const own = newEntry({ ...first, form: "item", level: 0, number, ...linesOf(item, offset) });
  const below = readBlocks(startsWithText ? rest : item.children, offset, own);
  const plain = own.comments.includes(noLabel) ? { label: null, role: null, text: own.source } : {};
  return { ...own, ...plain, children: nest([...more, ...below]) };
}

const anyTag = /<[^<>]*>/g;
const summaryEnd = "</summary>";

function htmlText(html: string): string {
  return tidy(html.replace(anyTag, " "));
}

/** A comment belongs to the entry before it; of other HTML the text remains, and a `<summary>` is a heading. */
function readHtml(
  value: string,
  before: Entry | undefined,
  lines: { line: number; endLine: number },
): Entry[] {
  const comment = wholeComment.exec(value.trim())?.[1];
  if (comment !== undefined) {
    before?.comments.push(comment.trim());
    return [];
  }
  const summary = value.indexOf(summaryEnd);
  const pieces = summary < 0 ? [value] : [value.slice(0, summary), value.slice(summary + summaryEnd.length)];
  return pieces.map(htmlText).flatMap((text, index) => {
    const strong = summary >= 0 && index === 0;
    const line = { text, lead: strong ? text : null, strong, emphasised: [], line: lines.line };
    return text === "" ? [] : [{ ...lineEntry(line, "line"), ...lines }];
  });
}

/** Code with a fence that it does not hold itself. */
function fenced({ lang, value }: Code): string {
  const fence = value.includes("```") ? "~~~~" : "```";
  return `${fence}${lang ?? ""}\n${value}\n${fence}`;
}

function readBlock(node: AnyBlock, offset: number, before: Entry | undefined): Entry[] {
  const lines = linesOf(node, offset);
  switch (node.type) {
    case "heading": {
      const heading = headingEntry(plainInline(node.children), node.depth, lines);
      return [{ ...heading, comments: commentsIn(node.children) }];
    }
    case "paragraph":
      return readParagraph(node, offset, false);
    case "list":
      return node.children.map((item, index) =>
        readItem(item, node.ordered ? (node.start ?? 1) + index : null, offset),
      );
    case "blockquote":
      return readBlocks(node.children, offset, before);
    case "code":
      return [newEntry({ form: "code", text: node.value, source: fenced(node), ...lines })];
    case "table":
      return readTable(node, lines);
    case "html":
      return readHtml(node.value, before, lines);
    default:
      return [];
  }
}

/**
 * The blocks of a syntax tree as a flat list of entries; only list items hold others yet. Rules and link definitions vanish.
 * `offset`: lines of the file before this tree; `before`: the entry that a leading comment belongs to.
 */
export function readBlocks(nodes: readonly AnyBlock[], offset: number, before?: Entry): Entry[] {
  const entries: Entry[] = [];
  for (const node of nodes) entries.push(...readBlock(node, offset, entries.at(-1) ?? before));
  return entries;
}
