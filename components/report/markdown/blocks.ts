import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";

/** Plain text, or text set off. */
export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

export function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

export function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

export function item(...children: BlockContent[]): ListItem {
  return { type: "listItem", spread: false, children };
}

export function list(items: ListItem[], ordered = false): List {
  return { type: "list", ordered, spread: false, children: items };
}

/** Each line a paragraph of the quote. */
export function quote(value: string): BlockContent {
  return { type: "blockquote", children: paragraphs(value) };
}

/** Each line that holds something is a paragraph. */
export function paragraphs(value: string): Paragraph[] {
  return value
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => paragraph(text(line)));
}
