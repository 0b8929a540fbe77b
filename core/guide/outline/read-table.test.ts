import { describe, expect, test } from "vitest";
import { entryOf, outlineOf, shapeOf } from "../fixtures/outline-of";

const table = (...rows: string[]) => [rows[0], "|---|---|---|---|---|", ...rows.slice(1)].join("\n");

describe("a table whose header has known labels", () => {
  test("questions hold the other cells under their labels; columns that only count are left out", () => {
    const entries = outlineOf(
      table("| # | Question | Answer | Level | |", "| 1 | What is it? | A log. | easy | |"),
    );
    expect(shapeOf(entries)).toEqual([["Question: What is it?", ["Answer: A log.", "Level: easy"]]]);
    expect(entries[0]).toMatchObject({ role: "question", text: "What is it?", line: 3, endLine: 3 });
  });

  test("stories are headed by the cell under a label that is none of theirs", () => {
    const markdown = table(
      "| Story | Situation | Task | Action | Result |",
      "| Move | slow | faster | moved it | fast |",
    );
    expect(outlineOf(markdown)).toMatchObject([
      {
        form: "bold",
        source: "Move",
        children: [
          { role: "situation" },
          { role: "task" },
          { role: "action" },
          { role: "result", text: "fast" },
        ],
      },
    ]);
  });

  test("a row without such a cell is its parts alone", () => {
    const markdown = "| Situation | Result |\n|---|---|\n| slow | fast |";
    expect(shapeOf(outlineOf(markdown))).toEqual(["Situation: slow", "Result: fast"]);
  });

  test("an empty cell is nothing", () => {
    expect(shapeOf(outlineOf("| Question | Answer |\n|---|---|\n| Why? | |"))).toEqual(["Question: Why?"]);
  });
});

describe("a table whose first column has them", () => {
  test("is its rows, without what the columns are called", () => {
    const markdown = "| Part | Details |\n|---|---|\n| **Situation** | slow |\n| | |\n| **Result** | fast |";
    expect(shapeOf(outlineOf(markdown))).toEqual(["Situation: slow", "Result: fast"]);
    expect(shapeOf(outlineOf("| | |\n|---|---|\n| Task | a |\n| Action | b |"))).toEqual([
      "Task: a",
      "Action: b",
    ]);
  });

  test("lines within a cell are a list or paragraphs", () => {
    const markdown =
      "| Situation | slow |\n|---|---|\n| Action | - moved<br>- tested<br/>- told |\n| Result | one<br>two |";
    const [, action, result] = outlineOf(markdown);
    expect(action).toMatchObject({
      role: "action",
      text: "",
      children: [{ form: "item", source: "moved" }, {}, {}],
    });
    expect(result?.children.map(({ form, source }) => [form, source])).toEqual([
      ["text", "one"],
      ["text", "two"],
    ]);
  });
});

test("any other table stays one, with its cells as plain text", () => {
  expect(entryOf("| `a` | b \\| c |\n|---|---|\n| **d** | |")).toMatchObject({
    form: "table",
    rows: [
      ["a", "b | c"],
      ["d", ""],
    ],
    line: 1,
    endLine: 3,
  });
});
