import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Steps } from "../../steps";
import { type Part, splitParts } from "./parts";

/** The syntax tree of a part of the file; `offset` is how many lines of the file stand before it. */
export interface Tree {
  nodes: RootContent[];
  offset: number;
}

export interface Reading {
  trees: Tree[];
  /** The first line that was not read any more, from 1; null if all was. */
  unreadFrom: number | null;
}

/** Estimated microseconds of reading after which the rest is left unread. */
export const budgets = {
  /** 90 questions with answers as long as the bundled guide's, or 600 to 800 with short ones. */
  found: 65_000,
  /** A file of our own making, which its key points make long: 120 questions with all that their points may carry. */
  exported: 340_000,
};

const withTables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

function plainTree(part: Part): RootContent[] {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return part.lines.map((value) => ({ type: "paragraph", children: [{ type: "text", value }], position }));
}

function treeOf(part: Part): Tree {
  const nodes = part.plain
    ? plainTree(part)
    : fromMarkdown(part.lines.join("\n"), part.table ? withTables : {}).children;
  return { nodes, offset: part.line - 1 };
}

/** Estimated microseconds of reading after which others have their turn. */
const step = 30_000;

/** Parses a file part by part, in time that grows with its length, until the budget (in estimated microseconds) is spent. */
export function* parseTrees(lines: readonly string[], budget: number = budgets.found): Steps<Reading> {
  const trees: Tree[] = [];
  let spent = 0;
  let paused = 0;
  for (const part of splitParts(lines)) {
    spent += part.cost;
    if (spent > budget) return { trees, unreadFrom: part.line };
    trees.push(treeOf(part));
    if (spent - paused < step) continue;
    paused = spent;
    yield;
  }
  return { trees, unreadFrom: null };
}
