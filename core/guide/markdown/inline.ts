import type { PhrasingContent } from "mdast";

/** One line of a paragraph without markup; `lead` is the bold or italic text that it begins with. `line` counts from 1. */
export interface InlineLine {
  text: string;
  lead: string | null;
  /** The beginning is bold, not only italic. */
  strong: boolean;
  /** Everything in it that is bold or italic. */
  emphasised: string[];
  line: number;
}

const lineBreak = /^<br\s*\/?>$/i;

function rawText(node: PhrasingContent): string {
  if (node.type === "html") return lineBreak.test(node.value) ? "\n" : "";
  if (node.type === "break") return "\n";
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(rawText).join("");
  return "alt" in node ? (node.alt ?? "") : "";
}

const han = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]";
const breakInHan = new RegExp(`(?<=${han})[ \\t]*\\n[ \\t]*(?=${han})`, "gu");

/** One line of text: trimmed, runs of white space as one space; Chinese lines join without one. */
export function tidy(text: string): string {
  return (text.includes("\n") ? text.replace(breakInHan, "") : text).replace(/\s+/gu, " ").trim();
}

/** The text of inline nodes without markup; HTML tags and comments vanish, a line break becomes a space. */
export function plainInline(nodes: readonly PhrasingContent[]): string {
  return tidy(nodes.map(rawText).join(""));
}

interface SourceLine {
  nodes: PhrasingContent[];
  line: number;
}

/** Cuts inline nodes where a line of the source ends; emphasis that runs over a line's end stays whole. */
function splitNodes(nodes: readonly PhrasingContent[], line: number): SourceLine[] {
  const lines: SourceLine[] = [{ nodes: [], line }];
  let current = lines[0] as SourceLine;
  const next = () => {
    current = { nodes: [], line: current.line + 1 };
    lines.push(current);
  };
  for (const node of nodes) {
    if (node.type === "break" || (node.type === "html" && lineBreak.test(node.value))) next();
    else if (node.type === "text") {
      for (const [index, value] of node.value.split("\n").entries()) {
        if (index > 0) next();
        if (value !== "") current.nodes.push({ type: "text", value });
      }
    } else current.nodes.push(node);
  }
  return lines;
}

function isEmphasis(node: PhrasingContent): boolean {
  return node.type === "strong" || node.type === "emphasis";
}

function readLine({ nodes, line }: SourceLine): InlineLine {
  const text = plainInline(nodes);
  const first = nodes.find(
    (node) => node.type !== "html" && !(node.type === "text" && node.value.trim() === ""),
  );
  const lead = first !== undefined && isEmphasis(first) ? plainInline([first]) : "";
  const emphasised = nodes.filter(isEmphasis).map((node) => plainInline([node]));
  const strong = first?.type === "strong";
  return { text, lead: lead !== "" && text.startsWith(lead) ? lead : null, strong, emphasised, line };
}

/** A paragraph's lines as written, markup gone; `line` is where the paragraph begins in the file. */
export function inlineLines(nodes: readonly PhrasingContent[], line: number): InlineLine[] {
  return splitNodes(nodes, line)
    .map(readLine)
    .filter(({ text }) => text !== "");
}
