import { toMarkdown } from "mdast-util-to-markdown";
import { describe, expect, test } from "vitest";
import { outlineOf } from "../fixtures/outline-of";
import { renderEntries } from "../reading/render";
import { labelledBlocks, textBlocks } from "./text-blocks";

const write = (text: string) =>
  toMarkdown({ type: "root", children: textBlocks(text) }, { bullet: "-", listItemIndent: "one" });

describe("an answer's text as Markdown", () => {
  test.each([
    ["paragraphs", "one\n\ntwo"],
    ["a list after a line", "one:\n- a\n- b"],
    ["nested lists", "- a\n  - b\n    - c\n  - d\n- e"],
    ["numbers", "1. a\n2. b"],
    ["numbers that begin later, and again", "3. a\n4. b\n1. c"],
    ["lists of both sorts", "- a\n1. b\n- c"],
    ["paragraphs in an item", "- a\n  b\n\n  c\n- d"],
    ["a text after a list", "- a\n\nb"],
    ["code", "one\n\n```sql\nSELECT *\n  FROM a\n```\n\ntwo"],
    ["code in an item", "- a\n  ```\n  b\n  ```"],
    ["code with a fence in it", "~~~~\n```\nx\n```\n~~~~"],
    ["code without an end", "a\n\n\\`\\`\\` b"],
    ["Markdown's own signs", "*a* _b_ `c` [d](e) <f> &amp; #g 1. h + i | j ~ k \\ l ![m]"],
    ["what looks like a heading, a rule, a quotation", "# a\n\n---\n\n> b"],
    ["what looks like a table", "a | b\n\n|---|---|"],
    ["Chinese", "只保证分区内有序。\n- 一\n- 二"],
    ["nothing", ""],
  ])("%s come back as they were", (_, text) => expect(renderEntries(outlineOf(write(text)))).toBe(text));

  test("reads well", () => {
    expect(write("States:\n- *Pending*\n  - later\n1. first")).toBe(
      "States:\n\n- \\*Pending\\*\n  - later\n\n1. first\n",
    );
  });
});

test("a label stands before running text, and above a list", () => {
  expect(labelledBlocks("Task", "Lead it.\n\nAlone.")).toMatchObject([
    { type: "paragraph", children: [{ type: "strong" }, { value: ": Lead it." }] },
    { type: "paragraph" },
  ]);
  expect(labelledBlocks("Task", "- a")).toMatchObject([
    { children: [{ type: "strong" }, { value: ":" }] },
    { type: "list" },
  ]);
});
