import { describe, expect, test } from "vitest";
import { outlineOf, shapeOf } from "../fixtures/outline-of";
import { titleOf } from "./entry";
import { asks, endsWithQuestionMark, prompts, unquote } from "./question-words";

describe("what holds what", () => {
  test("headings by level, whatever the first one is", () => {
    expect(shapeOf(outlineOf("### a\n# b\n### c\n## d\ntext"))).toEqual(["a", ["b", ["c", ["d", ["text"]]]]]);
  });

  test("a bold line holds what follows, a bold question what follows below its topic", () => {
    const markdown =
      "**SQL**\n\n**What is a key?**\n\ntext\n\n**Note**\n\nmore\n\n**Python**\n\n**Why?**\n\nso";
    expect(shapeOf(outlineOf(markdown))).toEqual([
      ["SQL", [["What is a key?", ["text", ["Note", ["more"]]]]]],
      ["Python", [["Why?", ["so"]]]],
    ]);
  });

  test("a known label holds the paragraphs and lists after it", () => {
    expect(shapeOf(outlineOf("Situation: one\n\nmore\n\nAction:\n\n- a\n- b\n\nResult: two"))).toEqual([
      ["Situation: one", ["more"]],
      ["Action:", ["a", "b"]],
      "Result: two",
    ]);
  });

  test("an exact question closes a bold one", () => {
    expect(shapeOf(outlineOf("**Q: One?**\n\nA: 1\n\nQ: Two?\nA: 2"))).toEqual([
      ["Q: One?", ["A: 1"]],
      "Q: Two?",
      "A: 2",
    ]);
  });

  test("lists are nested, quotations are not", () => {
    expect(shapeOf(outlineOf("> - a\n>   - b\n>\n> c"))).toEqual([["a", ["b"]], "c"]);
  });
});

describe("lines", () => {
  test("each entry knows its lines in the file", () => {
    const [heading] = outlineOf("\n\n# a\n\ntext\nmore\n\n- item\n  - below\n");
    expect(heading).toMatchObject({ line: 3, endLine: 9 });
    expect(heading?.children.map(({ line, endLine }) => [line, endLine])).toEqual([
      [5, 6],
      [8, 9],
    ]);
    expect(heading?.children[1]?.children[0]?.line).toBe(9);
  });

  test("a paragraph's lines are one entry, unless one begins with a label, number or bullet", () => {
    expect(shapeOf(outlineOf("one\ntwo\nResult: three\nfour\n• five\n• six\nseven"))).toEqual([
      "one two",
      ["Result: three four", ["five", "six seven"]],
    ]);
  });

  test("labels run into one line come apart", () => {
    expect(shapeOf(outlineOf("Q: What is X? A: It is Y."))).toEqual(["Q: What is X?", "A: It is Y."]);
    expect(shapeOf(outlineOf("**Situation:** one. **Task:** two. **Result:** three."))).toEqual([
      "Situation: one.",
      "Task: two.",
      "Result: three.",
    ]);
    expect(shapeOf(outlineOf("Situation: one. Result: two."))).toEqual(["Situation: one. Result: two."]);
  });

  test("Chinese lines join without a space", () => {
    expect(outlineOf("只保证分区\n内有序，\n相关消息")[0]?.source).toBe("只保证分区内有序，相关消息");
  });
});

describe("other blocks", () => {
  test("a comment belongs to the entry before it", () => {
    const [heading, item] = outlineOf("# a <!-- one -->\n<!-- two -->\n\n- b\n  <!-- three -->").flatMap(
      (entry) => [entry, ...entry.children],
    );
    expect(heading?.comments).toEqual(["one", "two"]);
    expect(item?.comments).toEqual(["three"]);
  });

  test("code keeps its language and gets a fence that it does not hold", () => {
    expect(outlineOf("```sql\nSELECT 1\n```")[0]?.source).toBe("```sql\nSELECT 1\n```");
    expect(outlineOf("~~~\n```\n~~~")[0]?.source).toBe("~~~~\n```\n~~~~");
  });

  test("a table that says nothing known stays one", () => {
    const [table] = outlineOf("| a | b |\n|---|---|\n| c | **d** |");
    expect(table).toMatchObject({
      form: "table",
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    });
  });

  test("a summary is a heading of what it hides", () => {
    expect(shapeOf(outlineOf("<details><summary>Why?</summary>\n\nSo.\n\n</details>"))).toEqual([
      ["Why?", ["So."]],
    ]);
  });
});

test.each([
  ["## 3. Technical Q&A Bank", "Technical Q&A Bank"],
  ["### Project 1: Bayer CDP", "Bayer CDP"],
  ["### Scenario B – Conflict", "Conflict"],
  ["### Topic: Deep learning", "Deep learning"],
  ["### 2.1 What is GitOps?", "What is GitOps?"],
  ["### 项目一：消息系统", "消息系统"],
  ["### Project management", "Project management"],
  ["### Part 3:", "Part 3"],
])("%s is titled %s", (markdown, title) => {
  const [heading] = outlineOf(markdown);
  expect(heading && titleOf(heading)).toBe(title);
});

describe("questions", () => {
  test.each(["What is X?", "“What is X?”", "3. Explain X", "Design a system", "简述 X", "请介绍 X"])(
    "%s asks",
    (text) => expect(asks(text)).toBe(true),
  );
  test.each(["Kafka", "What I will ask", "A conflict", ""])("%j does not", (text) =>
    expect(asks(text)).toBe(false),
  );
  test("marks and prompts", () => {
    expect(endsWithQuestionMark('"Really?"')).toBe(true);
    expect(endsWithQuestionMark("Really? Yes.")).toBe(false);
    expect(prompts("Tell me about a conflict.")).toBe(true);
    expect(prompts("We describe it.")).toBe(false);
  });
  test.each([
    ['"a"', "a"],
    ["“a”", "a"],
    ["「a」", "a"],
    ['"a" and "b"', '"a" and "b"'],
    ['"', '"'],
    ["a", "a"],
  ])("%s without quotation marks is %s", (text, plain) => expect(unquote(text)).toBe(plain));
});
