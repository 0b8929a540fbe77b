import type { Paragraph } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { inlineLines, plainInline, tidy } from "./inline";

const nodes = (markdown: string) => (fromMarkdown(markdown).children[0] as Paragraph).children;

describe("plain text", () => {
  test.each([
    ["**a** _b_ `c` ***d***", "a b c d"],
    ["[text](https://example.org) ![alt](x.png)", "text alt"],
    ["a <b>bold</b> <!-- comment --> word", "a bold word"],
    ["one<br>two\nthree", "one two three"],
    ["a\\*b &amp; c", "a*b & c"],
    ["`a  b`   c", "a b c"],
    ["<https://example.org>", "https://example.org"],
  ])("%s", (markdown, plain) => expect(plainInline(nodes(markdown))).toBe(plain));

  test("a Chinese sentence goes on in the next line without a space", () => {
    expect(tidy("只保证\n分区内 有序，\n消息 A\nB")).toBe("只保证分区内 有序，消息 A B");
  });
});

describe("lines", () => {
  test("know where they stand, what they begin with and what is emphasised", () => {
    expect(inlineLines(nodes("**Task**: Lead *it*.\nplain\n_Result_: done"), 4)).toEqual([
      { text: "Task: Lead it.", lead: "Task", strong: true, emphasised: ["Task", "it"], line: 4 },
      { text: "plain", lead: null, strong: false, emphasised: [], line: 5 },
      { text: "Result: done", lead: "Result", strong: false, emphasised: ["Result"], line: 6 },
    ]);
  });

  test("end at hard breaks and `<br>`, not within emphasis", () => {
    expect(inlineLines(nodes("a  \nb<br>c"), 1).map(({ text }) => text)).toEqual(["a", "b", "c"]);
    expect(inlineLines(nodes("**one\ntwo** three"), 1)).toMatchObject([
      { text: "one two three", lead: "one two" },
    ]);
  });

  test("that are empty are none", () => {
    expect(inlineLines(nodes("a <!-- only -->"), 1)).toHaveLength(1);
    expect(inlineLines([], 1)).toEqual([]);
  });
});
