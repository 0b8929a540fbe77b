import { describe, expect, test } from "vitest";
import { inOneGo } from "../../steps";
import { readFrontMatter } from "./front-matter";
import { tameNesting } from "./line-shape";
import { splitLines } from "./lines";
import { takeNotes, writeNote } from "./marked-notes";
import { splitParts } from "./parts";
import { parseTrees } from "./tree";

test("lines end in any way, and hold no NUL, no half characters, no byte-order mark", () => {
  expect(splitLines("\uFEFFa\r\nb\rc\nd\u2028e\0\ud800")).toEqual(["a", "b", "c", "d e\uFFFD\uFFFD"]);
});

describe("front matter", () => {
  test("known keys count, whatever their case; line numbers hold", () => {
    const { fields, lines, problem } = readFrontMatter([
      "---",
      "Role: Nurse",
      "tags: [a, b]",
      "---",
      "# Title",
    ]);
    expect(fields).toEqual({ role: "Nurse" });
    expect(lines).toEqual(["", "", "", "", "# Title"]);
    expect(problem).toBeNull();
  });

  test("what is no YAML is reported", () => {
    const { problem, lines } = readFrontMatter(["---", 'role: "open', "b: ]", "---", "text"]);
    expect(problem).toMatchObject({ line: 1, message: expect.stringContaining("no valid YAML") });
    expect(lines.at(-1)).toBe("text");
  });

  test.each([
    ["a rule", ["---", "", "text", "---"]],
    ["no end", ["---", "role: Nurse"]],
    ["not at the beginning", ["text", "---", "role: Nurse", "---"]],
    ["too long", ["---", ...Array(100).fill("a: b"), "---"]],
    ["nothing", []],
  ])("%s is none", (_, lines) => {
    expect(readFrontMatter(lines)).toEqual({ fields: {}, lines, problem: null });
  });

  test("aliases are not followed", () => {
    expect(readFrontMatter(["---", "a: &a x", "role: *a", "---"]).fields).toEqual({});
  });
});

describe("marked notes", () => {
  test("are taken out with their text as it is", () => {
    const heading = 'A "note" -->';
    const note = { heading, markdown: "# b\n\n```" };
    expect(takeNotes(["a", ...writeNote(note).split("\n"), "c"])).toEqual({
      lines: ["a", "", "", "", "", "", "", "c"],
      notes: [note],
    });
  });

  test.each(["<!-- /note -->", "<!-- \\/note -->", '<!-- note "x" -->'])(
    "end where they end, whatever their text says: %s",
    (line) => {
      const note = { heading: "a", markdown: `b\n${line}\n## Forged?` };
      const { lines, notes } = takeNotes(writeNote(note).split("\n"));
      expect(notes).toEqual([note]);
      expect(lines.join("")).toBe("");
    },
  );

  test("without an end, or an unreadable heading, there is none", () => {
    const open = ['<!-- note "a" -->', "b"];
    expect(takeNotes(open)).toEqual({ lines: open, notes: [] });
    const broken = ['<!-- note "\\x" -->', "b", "<!-- /note -->"];
    expect(takeNotes(broken)).toEqual({ lines: broken, notes: [] });
  });
});

describe("parts", () => {
  const texts = (lines: string[]) => [...splitParts(lines)].map(({ line, lines: own }) => [line, own.length]);

  test("end at headings, and together are the file", () => {
    const section = ["## Heading", "", "word ".repeat(300), ""];
    expect(texts([...section, ...section, ...section])).toEqual([
      [1, 3],
      [5, 3],
      [9, 3],
    ]);
  });

  test("do not cut a list item or a code block from what it holds", () => {
    const item = ["- item", "  - nested ".padEnd(2_000, "x"), "  - nested ".padEnd(2_000, "y")];
    expect(texts([...item, ...item])).toEqual([
      [1, 3],
      [4, 3],
    ]);
    const code = ["```", ...Array(300).fill("# no heading"), "```"];
    expect(texts(code)).toEqual([[1, 302]]);
  });

  test("a line too long or too dense is taken as plain text", () => {
    const [before, dense, after] = [...splitParts(["a", "*".repeat(700), "b"])];
    expect([before?.plain, dense?.plain, after?.plain]).toEqual([false, true, false]);
    const { trees } = inOneGo(parseTrees(["*".repeat(700)]));
    expect(trees[0]?.nodes[0]).toMatchObject({ type: "paragraph", children: [{ value: "*".repeat(700) }] });
  });

  test("after the budget the rest is left unread", () => {
    const { trees, unreadFrom } = inOneGo(parseTrees(Array(20_000).fill("- item")));
    expect(trees.length).toBeGreaterThan(5);
    expect(unreadFrom).toBeGreaterThan(500);
  });

  test("a gap of many blank lines costs nothing", () => {
    expect(texts(["a", ...Array(100_000).fill(""), "b"])).toEqual([
      [1, 1],
      [100_002, 1],
    ]);
  });
});

test.each([
  ["> ".repeat(50), ""],
  [`${"- ".repeat(20)}text`, "text"],
  ["  - text", "  - text"],
  ["> - 1. text", "> - 1. text"],
  [`${" ".repeat(90)}- text`, `${" ".repeat(32)}- text`],
])("nesting is tamed: %j", (line, tame) => expect(tameNesting(line)).toBe(tame));
